package org.opis.score;

/** What the markup of a volume says of its papers, and is asked of their dumps. */
enum SilverKind {
    DATELINE("dateline"),
    RECORD_DATE("record date"),
    SIGNED("signed"),
    SENDER("senders"),
    ADDRESSEE("addressees"),
    PARTICIPANT("participants"),
    NOTE("notes"),
    REDACTION("redactions"),
    TELEGRAM_NUMBER("telegram numbers");

    private final String word;

    SilverKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
