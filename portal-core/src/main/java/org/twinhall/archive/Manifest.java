package org.twinhall.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an archive holds.
 *
 * @param version    of the format
 * @param portal     version of the portal that wrote it
 * @param written    when, in UTC
 * @param origin     what tells the portal that wrote it from all others
 * @param group      the address of the group that it holds alone; empty for the whole portal
 * @param migrations the version of the schema of the portal and of each plugin
 * @param sums       SHA-256 of each file of the archive but this one
 */
record Manifest(int version, String portal, String written, String origin, String group, Map<String, String> migrations, Map<String, String> sums) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "twinhall-archive";
    /** Of an archive of the whole portal. */
    static final int SITE = 1;
    /** Of an archive of one group; portals that know no such thing refuse it. */
    static final int GROUP = 2;
    /** The latest that is understood. */
    static final int VERSION = GROUP;

    void write(OutputStream output) throws IOException {
        var json = new JsonFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", version);
        json.writeStringField("portal", portal);
        json.writeStringField("written", written);
        json.writeStringField("origin", origin);
        json.writeStringField("group", group);
        writeMap(json, "migrations", migrations);
        writeMap(json, "sha256", sums);
        json.writeEndObject();
        json.close();
    }

    private static void writeMap(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (var value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    static Manifest read(InputStream input) throws IOException, ArchiveException {
        var values = new LinkedHashMap<String, String>();
        var migrations = new LinkedHashMap<String, String>();
        var sums = new LinkedHashMap<String, String>();
        try (var json = new JsonFactory().createParser(input)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new ArchiveException("the manifest is no object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    readMap(json, name.equals("migrations") ? migrations : name.equals("sha256") ? sums : new LinkedHashMap<>());
                } else {
                    values.put(name, json.getText());
                }
            }
        }
        if (!FORMAT.equals(values.get("format")) || !String.valueOf(values.get("version")).matches("\\d{1,4}")) {
            throw new ArchiveException("this is no archive of a portal");
        }
        return new Manifest(Integer.parseInt(values.get("version")), values.getOrDefault("portal", ""), values.getOrDefault("written", ""),
                values.getOrDefault("origin", ""), values.getOrDefault("group", ""), migrations, sums);
    }

    private static void readMap(JsonParser json, Map<String, String> values) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            values.put(name, json.getText());
        }
    }
}
