package org.twinhall.web.form;

import java.net.URI;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.IValidator;
import org.apache.wicket.validation.ValidationError;

/** Accepts http and https addresses with a host, and the empty text. */
public final class WebAddressValidator implements IValidator<String> {

    private static final long serialVersionUID = 1L;

    @Override
    public void validate(IValidatable<String> validatable) {
        var value = validatable.getValue();
        if (!value.isEmpty() && !isAddress(value)) {
            validatable.error(new ValidationError(this));
        }
    }

    private static boolean isAddress(String value) {
        try {
            var uri = new URI(value);
            return uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("https?");
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
