package app.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A piece of a stranger's JSON, read without trust: asking for what is not there gives a missing node, an empty list or
 * an empty string, never null and never an exception. Immutable.
 */
public final class Node {

    private final JsonNode json;

    Node(JsonNode json) {
        this.json = json;
    }

    /** The value of a property; missing if there is none, or if this is not an object. */
    public Node get(String name) {
        return new Node(json.path(name));
    }

    /** The elements of an array; otherwise this node alone; nothing if it is missing or null. */
    public List<Node> items() {
        if (isMissing()) {
            return List.of();
        }
        return json.isArray()
                ? StreamSupport.stream(json.spliterator(), false).map(Node::new).toList()
                : List.of(this);
    }

    /** The properties of an object in their order; empty if this is not an object. */
    public Map<String, Node> properties() {
        Map<String, Node> properties = new LinkedHashMap<>();
        json.properties().forEach(property -> properties.put(property.getKey(), new Node(property.getValue())));
        return properties;
    }

    /** A string as it is, a number or truth value as it would be written; otherwise empty. */
    public String text() {
        return isMissing() ? "" : json.asText("");
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return json.isObject();
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return json.isArray();
    }

    /** Whether there is nothing here, or null. */
    public boolean isMissing() {
        return json.isMissingNode() || json.isNull();
    }

    /** The JSON itself. */
    @Override
    public String toString() {
        return json.toString();
    }
}
