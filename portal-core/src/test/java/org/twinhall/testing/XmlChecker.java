package org.twinhall.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks XML by a schema in RELAX NG, with the engine of the Nu checker. */
public final class XmlChecker implements ErrorHandler {

    private final List<String> errors = new ArrayList<>();
    private final ValidationDriver driver;

    /**
     * Reads a schema.
     *
     * @param schema its name in the folder of schemas of the tests, without {@code .rnc}
     */
    public XmlChecker(String schema) {
        var properties = new PropertyMapBuilder();
        ValidateProperty.ERROR_HANDLER.put(properties, this);
        driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var in = XmlChecker.class.getResourceAsStream("/schema/" + schema + ".rnc")) {
            var source = new InputSource(in);
            source.setSystemId(schema);
            source.setEncoding("UTF-8");
            if (!driver.loadSchema(source)) {
                throw new IllegalStateException(schema + ": " + errors);
            }
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(schema + ": " + errors, e);
        }
    }

    /** What is wrong with a document, each error with its line; nothing when it is valid. */
    public List<String> errors(String xml) {
        errors.clear();
        try {
            driver.validate(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException e) {
            errors.add(e.toString());
        }
        return List.copyOf(errors);
    }

    @Override
    public void warning(SAXParseException warning) {
        error(warning);
    }

    @Override
    public void error(SAXParseException error) {
        errors.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
