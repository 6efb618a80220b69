package org.opis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** opis once more, with one of its resources changed: what would be read if a word list were another. */
final class Without extends URLClassLoader {
    private final String resource;
    private final UnaryOperator<String> change;

    /**
     * @param resource the name of the resource, from the root of the class path
     * @param change what becomes of its text
     */
    Without(String resource, UnaryOperator<String> change) {
        super(path(), Without.class.getClassLoader());
        this.resource = resource;
        this.change = change;
    }

    private static URL[] path() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Without::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this opis makes of a page. */
    String xml(String dump) throws ReflectiveOperationException {
        Class<?> example = loadClass(WordExample.class.getName());
        return (String) example.getMethod("xml", String.class).invoke(null, dump);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("org.opis.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream in = super.getResourceAsStream(name);
        if (!name.equals(resource) || in == null) {
            return in;
        }
        try (in) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
