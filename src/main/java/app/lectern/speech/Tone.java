package app.lectern.speech;

import app.lectern.article.Sentence.Delivery;

/**
 * How a delivery differs from plain reading, as factors of the voice's pitch, range and rate. Small on purpose: a reading
 * that changes its tone at every list item tires the listener.
 */
record Tone(double pitch, double range, double rate) {

    static Tone of(Delivery delivery) {
        return switch (delivery) {
            case TITLE -> new Tone(1.04, 1.15, 0.94);
            case HEADING -> new Tone(1.03, 1.10, 0.95);
            case QUOTATION -> new Tone(1.06, 1.15, 1.00);
            case ANNOUNCEMENT -> new Tone(0.93, 0.80, 1.04);
            case LIST_ITEM, BODY -> new Tone(1, 1, 1);
        };
    }
}
