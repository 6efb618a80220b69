package org.opis.recognise.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opis.document.Block;
import org.opis.document.Certainty;
import org.opis.document.Inline;
import org.opis.recognise.Inner;
import org.opis.recognise.LineCursor;
import org.opis.recognise.Scope;
import org.opis.recognise.people.PassedOn.Post;
import org.opis.text.Span;

/** The items of those whom a sentence says to have got a paper; what joins or numbers them is a label in the item. */
public final class RecipientItems {
    private RecipientItems() {}

    /** The list that a row is which says nothing but where else a telegram went. */
    public static Optional<Block.Distribution> row(LineCursor at) {
        return PassedOn.of(at.rows().text(), at.span())
                .filter(sentence -> sentence.end() >= at.span().end())
                .map(sentence -> row(at, sentence.groups()));
    }

    private static Block.Distribution row(LineCursor at, List<List<Post>> groups) {
        List<Block.Item> first = posts(groups.get(0), at::read);
        Span head = new Span(at.span().start(), first.get(0).span().start() - 1);
        List<Inline> others = groups.stream()
                .skip(1)
                .map(group -> list(posts(group, at::read)))
                .toList();
        return new Block.Distribution(at.span(), head, false, List.of(), first, List.of(), others);
    }

    static Inline list(List<Block.Item> items) {
        Span span = new Span(
                items.get(0).span().start(), items.get(items.size() - 1).span().end());
        return new Inline.Recipients(span, items);
    }

    static List<Block.Item> posts(List<Post> posts, Inner inner) {
        return posts.stream().map(post -> post(post, inner)).toList();
    }

    static List<Block.Item> copied(String text, List<Span> names, Inner inner) {
        return names.stream()
                .map(item -> item(item, named(item, CopiesSent.name(text, item), inner)))
                .toList();
    }

    private static Block.Item post(Post post, Inner inner) {
        List<Inline> content = new ArrayList<>(named(post.span(), post.name(), inner));
        Stream.of(post.number(), post.remark())
                .filter(said -> !said.isEmpty())
                .map(said -> new Inline.Label(said, said))
                .forEach(content::add);
        return item(post.span(), content);
    }

    /** The name, and what joins it to the one before: "and the". */
    private static List<Inline> named(Span item, Span name, Inner inner) {
        List<Inline> content = new ArrayList<>();
        if (name.start() > item.start()) {
            Span joint = new Span(item.start(), name.start() - 1);
            content.add(new Inline.Label(joint, joint));
        }
        content.addAll(inner.read(name, Scope.EDITOR));
        return content;
    }

    private static Block.Item item(Span span, List<Inline> content) {
        return new Block.Item(span, "", Span.empty(span.start()), content, Certainty.MEDIUM);
    }
}
