package org.opis.edition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file without reading it: another state where it was written, or another file put there.
 *
 * @param size in bytes; -1 where no file is
 * @param modified when it was written last, in nanoseconds since 1970
 * @param key the file system's own name of it, so that one put in its place is another; empty where it has none
 */
record FileState(long size, long modified, String key) {
    private static final FileState NONE = new FileState(-1, 0, "");

    static FileState of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return attributes.isRegularFile()
                    ? new FileState(
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            key == null ? "" : key.toString())
                    : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(size);
        out.writeLong(modified);
        out.writeUTF(key);
    }

    static FileState read(DataInputStream in) throws IOException {
        return new FileState(in.readLong(), in.readLong(), in.readUTF());
    }
}
