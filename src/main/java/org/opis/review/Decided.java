package org.opis.review;

import java.nio.file.Path;

/**
 * A decision that was written.
 *
 * @param file where
 * @param key of the doubt
 * @param before the bytes of the file before
 * @param after the hash of the file since
 * @param accepted whether the reading stood as it was
 */
record Decided(Path file, String key, byte[] before, String after, boolean accepted) {}
