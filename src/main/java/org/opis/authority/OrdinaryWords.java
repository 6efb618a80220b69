package org.opis.authority;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Capitalised words that are no part of a person's name: value lists. */
public final class OrdinaryWords {
    private static final Set<String> FUNCTION = words(
            "the a an in on at by to of for from with without into onto upon"
                    + " and or but nor so yet if as than then that this these those there here he she it they we you i his her its"
                    + " their our your my me him them us who whom whose which what when where why how while after before during"
                    + " since until because although though however moreover therefore thus also again already even only just no"
                    + " not yes all any both each every some many much more most several few other another such same own one two"
                    + " three four five six seven eight nine ten first second third last next further finally today yesterday"
                    + " tomorrow meanwhile later now once still dear esteemed please note re cc enclosure attachment annex copy"
                    + " copies subject reference ref regarding concerning about between among against under over through according"
                    + " following besides instead indeed perhaps did does do was were is are be been has have had will would can"
                    + " could may might must should shall let having being speaking asked said told nobody nothing"
                    + " somebody something someone everybody everything everyone anybody anything anyone none neither either see");

    private static final Set<String> PUBLIC =
            words("committee central ministry party union republic republics army navy"
                    + " force forces embassy consulate council department division section university institute academy conference"
                    + " treaty congress assembly politburo presidium secretariat government bureau commission agreement plan state"
                    + " states united nations kingdom people peoples workers national international federal democratic socialist"
                    + " communist soviet foreign affairs trade economic military political cultural general staff security defense"
                    + " defence office agency board delegation mission front league association society federation club press news"
                    + " daily journal review bulletin bank company corporation factory works plant mine institute school hospital"
                    + " museum palace hotel airport station street square avenue road bridge house hall center centre north south"
                    + " east west northern southern eastern western far middle near central asia europe africa america pacific"
                    + " atlantic ocean sea river lake island islands mount mountain gulf bay strait peninsula province region"
                    + " district county city town village war peace world cold great supreme high command headquarters day week"
                    + " month year protocol memorandum telegram letter report note record conversation minutes resolution"
                    + " declaration statement communique draft article point paragraph chapter page volume part appendix archive"
                    + " archives fond opis delo papka file folder box top secret confidential urgent signature signed stamp god"
                    + " church holy saint new old red white black five-year january february march april may june july august"
                    + " september october november december monday tuesday wednesday thursday friday saturday sunday spring summer"
                    + " autumn winter ministries committees parties embassies unions leaders leadership side number nos no group"
                    + " squad regiment brigade corps fleet battalion platoon unit units operation project program programme law act"
                    + " constitution parliament senate cabinet court police militia airlines airways railways administration records dossier assistant under-secretary undersecretary ciphergram telegrams czech slovak czechoslovak greek arab german french dutch swiss thai chinese guard youth women labor labour trade fund"
                    + " college faculty naval fisheries commerce agriculture finance posts transport industry industries culture"
                    + " education health justice interior energy communications construction supply labor internet public domain"
                    + " document documents publishers policy privacy important distribution historical privy seal");

    private static final Set<String> TITLES = Stream.of(
                    Titles.EXACT.stream(),
                    Titles.ANY_CASE.stream(),
                    Stream.of(
                            "comrades",
                            "marshal",
                            "king",
                            "queen",
                            "prince",
                            "sir",
                            "madame",
                            "deputy",
                            "vice",
                            "former"))
            .flatMap(s -> s)
            .flatMap(t -> Arrays.stream(t.split(" ")))
            .map(t -> t.toLowerCase(Locale.ROOT))
            .filter(t -> t.length() > 2 && !t.equals("foreign") && !t.equals("affairs"))
            .collect(Collectors.toSet());

    private OrdinaryWords() {}

    public static boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FUNCTION.contains(lower) || PUBLIC.contains(lower) || isOfCountry(lower);
    }

    /** "of", "the", "and": a word of no meaning of its own, in small letters or capitals. */
    public static boolean isFunction(String word) {
        return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Portuguese", "Turkish", "Norwegian": adjectives of countries and creeds. */
    private static boolean isOfCountry(String lower) {
        return lower.length() > 5
                && (lower.endsWith("ese")
                        || lower.endsWith("ish")
                        || lower.endsWith("ians")
                        || lower.endsWith("ists")
                        || lower.endsWith("ist")
                        || lower.endsWith("ism")
                        || lower.endsWith("nian")
                        || lower.endsWith("sian")
                        || lower.endsWith("rian")
                        || lower.endsWith("lian")
                        || lower.endsWith("gian")
                        || lower.endsWith("korean")
                        || lower.endsWith("rican"));
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ")));
    }
}
