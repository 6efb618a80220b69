package org.opis.validate.schematron;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.CollectionFinder;
import net.sf.saxon.lib.Resource;
import net.sf.saxon.lib.ResourceCollection;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.trans.XPathException;
import org.opis.validate.finding.OneLine;
import org.opis.validate.resolve.Unreadable;
import org.opis.validate.xml.FileUri;

/**
 * The collections that rules ask for: the XML files of a folder, in the order of their names, chosen as Saxon's own
 * collections are: {@code persons?select=*.xml;recurse=yes}.
 */
final class RuleCollections implements CollectionFinder {
    private static final Pattern SELECT = Pattern.compile("(?:^|[;&])select=([^;&]+)");
    private static final Pattern RECURSE = Pattern.compile("(?:^|[;&])recurse=yes");
    private static final int MOST = 10_000;

    private final RuleFiles files;

    RuleCollections(RuleFiles files) {
        this.files = files;
    }

    @Override
    public ResourceCollection findCollection(XPathContext context, String uri) throws XPathException {
        int question = uri.indexOf('?');
        String folder = question < 0 ? uri : uri.substring(0, question);
        String query = question < 0 ? "" : uri.substring(question + 1);
        return new Folder(uri, found(files.allowed(folder), query));
    }

    private static List<String> found(String place, String query) throws XPathException {
        Matcher select = SELECT.matcher(query);
        String glob = select.find() ? select.group(1) : "*.xml";
        int depth = RECURSE.matcher(query).find() ? Integer.MAX_VALUE : 1;
        try {
            PathMatcher names = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            try (Stream<Path> walk = Files.walk(Path.of(URI.create(place)), depth)) {
                return walk.filter(file -> Files.isRegularFile(file) && names.matches(file.getFileName()))
                        .limit(MOST)
                        .sorted()
                        .map(FileUri::of)
                        .toList();
            }
        } catch (IllegalArgumentException e) {
            String why = e instanceof PatternSyntaxException ? "no pattern of names" : "no folder";
            throw new XPathException("the collection " + OneLine.quote(place + "?" + query) + " has " + why);
        } catch (IOException e) {
            throw new XPathException(Unreadable.of(e));
        }
    }

    /** The files found in a folder. */
    private final class Folder implements ResourceCollection {
        private final String uri;
        private final List<String> found;

        Folder(String uri, List<String> found) {
            this.uri = uri;
            this.found = found;
        }

        @Override
        public String getCollectionURI() {
            return uri;
        }

        @Override
        public Iterator<String> getResourceURIs(XPathContext context) {
            return found.iterator();
        }

        @Override
        public Iterator<? extends Resource> getResources(XPathContext context) {
            return found.stream().map(File::new).iterator();
        }

        @Override
        public boolean isStable(XPathContext context) {
            return true;
        }
    }

    /** One file of a collection. */
    private final class File implements Resource {
        private final String uri;

        File(String uri) {
            this.uri = uri;
        }

        @Override
        public String getResourceURI() {
            return uri;
        }

        @Override
        public NodeInfo getItem() throws XPathException {
            ResourceRequest request = new ResourceRequest();
            request.uri = uri;
            return (NodeInfo) files.resolve(request);
        }

        @Override
        public String getContentType() {
            return "application/xml";
        }
    }
}
