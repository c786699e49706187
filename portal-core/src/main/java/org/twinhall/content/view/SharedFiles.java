package org.twinhall.content.view;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.transformer.AbstractTransformerBehavior;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Files of drafts are for their owners: in a draft that was shown to somebody else, the secret opens them at an address of their own. */
final class SharedFiles extends TransparentWebMarkupContainer {

    private static final long serialVersionUID = 1L;

    SharedFiles(String id, PageParameters parameters) {
        super(id);
        if (!parameters.get(DraftDoor.SECRET).isEmpty()) {
            var secret = parameters.get(DraftDoor.SECRET).toString();
            add(new AbstractTransformerBehavior() {
                private static final long serialVersionUID = 1L;

                @Override
                public CharSequence transform(Component component, CharSequence output) {
                    return output.toString().replaceAll("(?<=[\" ,])/media/(?=\\d)", "/preview-files/" + secret + "/");
                }
            });
        }
    }
}
