package org.twinhall.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of the W3C for HTML documents; asks nothing of the network. */
public final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final List<String> errors = new ArrayList<>();
    private String checked = "";

    public NuChecker() {
        var handler = new Handler();
        try {
            validator.setUpMainSchema(HTML, handler);
            validator.setUpValidatorAndParsers(handler, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a document, each error with its line; nothing when it is valid. */
    public List<String> errors(String html) {
        errors.clear();
        checked = html;
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            errors.add(e.toString());
        }
        return List.copyOf(errors);
    }

    private final class Handler implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // What might be wrong is for people to judge.
        }

        @Override
        public void error(SAXParseException error) {
            var line = checked.lines().skip(Math.max(0, error.getLineNumber() - 1)).findFirst().orElse("").strip();
            errors.add(error.getMessage() + " in: " + line.substring(0, Math.min(line.length(), 300)));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
