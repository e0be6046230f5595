package app.lectern.extract;

/** What was measured on one piece. Filled while the body is looked through, not changed afterwards. */
final class Clues {

    private final float[] values = new float[Clue.values().length];

    void set(Clue clue, double value) {
        values[clue.index()] = (float) value;
    }

    void set(Clue clue, boolean holds) {
        values[clue.index()] = holds ? 1 : 0;
    }

    float get(Clue clue) {
        return values[clue.index()];
    }
}
