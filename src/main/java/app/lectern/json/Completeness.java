package app.lectern.json;

import app.lectern.article.Problem;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Holds what was read to what its type promises: Jackson fills in null for whatever is missing. */
final class Completeness {

    private Completeness() {}

    /**
     * Checks a record and the records that are its components.
     *
     * @throws Problem {@code INVALID} if a component is null that is not {@code @Nullable}
     */
    static void check(Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            @Nullable Object part = part(value, component);
            if (part == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new Problem(
                        Problem.Kind.INVALID, "“" + component.getName() + "” is missing. Send a value for it.");
            }
            if (part instanceof Record inner) {
                check(inner);
            }
        }
    }

    private static @Nullable Object part(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can always be read", e);
        }
    }
}
