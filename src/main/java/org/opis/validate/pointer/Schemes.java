package org.opis.validate.pointer;

import java.util.Locale;
import java.util.Set;

/** URI schemes that need no prefixDef: those of the IANA registry that papers and their editions point with. */
final class Schemes {
    private static final Set<String> REGISTERED = Set.of(("about acct adiumxtra aim ark bitcoin blob cid data dav dict"
                    + " did dns doi example facetime feed file ftp ftps geo git go gopher hdl http https iax im imap info"
                    + " ipfs ipp irc ircs iris isbn issn jar jdbc jabber kindle ldap ldaps lsid magnet mailto maps market"
                    + " matrix message mid mms news nfs nntp openid oid pkcs11 pop pres reload resource rsync rtsp sftp sip"
                    + " sips sms snmp ssh spotify steam stun svn tag teamspeak tel telnet tftp tip tn3270 turn urn view-source"
                    + " vnc wais webcal ws wss xmpp xri z39.50 z39.50r z39.50s")
            .split(" "));

    private Schemes() {}

    static boolean isRegistered(String scheme) {
        return REGISTERED.contains(scheme.toLowerCase(Locale.ROOT));
    }
}
