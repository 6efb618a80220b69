package org.opis.policy;

/** Settings that cannot be meant so. Its message is one line: the file and the line, what is wrong, what was expected. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;

    public SettingsException(String message) {
        super(message);
    }
}
