package org.twinhall.page;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.EntryReader;
import org.twinhall.content.PageOrder;
import org.twinhall.content.PageTree;
import org.twinhall.content.view.EntryPage;
import org.twinhall.web.component.Breadcrumb.Step;

/** A page of the network's tree, with its contents and the pages before and after it. */
@OpenToAll
public class NetworkPage extends EntryPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryReader reader;

    private transient PageTree tree;

    public NetworkPage(PageParameters parameters) {
        super(parameters, PageKind.NAME, slug(parameters));
    }

    @Override
    protected int indexedParameters() {
        return PageOrder.DEEPEST;
    }

    /** The last part of the path names the page; those before it must be the pages above. */
    private static String slug(PageParameters parameters) {
        int count = parameters.getIndexedCount();
        return count == 0 ? "" : parameters.get(count - 1).toString("");
    }

    private PageTree tree() {
        if (tree == null) {
            tree = reader.tree(PageKind.NAME, language(), entry().owners().stream().sorted().findFirst().orElse(null));
        }
        return tree;
    }

    @Override
    protected List<Step> steps() {
        return tree().above(entry().entryId()).stream().map(node -> new Step(node.title(), TreePaths.path(tree(), node))).toList();
    }

    @Override
    protected Component aside(String id) {
        return new ContentsPanel(id, tree(), entry().entryId());
    }

    @Override
    protected Component after(String id) {
        return new PreviousNextPanel(id, tree(), entry().entryId());
    }

    @Override
    protected boolean isDated() {
        return false;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var address = pathIn(language());
        if (!isDraft() && !path().equals(address)) {
            throw new RedirectToUrlException(address, 301);
        }
    }

    @Override
    protected boolean showsRelated() {
        return false;
    }
}
