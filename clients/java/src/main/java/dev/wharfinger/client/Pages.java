package dev.wharfinger.client;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pages and items of lists. */
public final class Pages {
    private Pages() {}

    /**
     * Walks the pages of a list, each an answer of the rpc: {@code Pages.pages(client.tags()::listTags, request)}. Its
     * {@code page_size} says how much a call fetches.
     */
    public static <Q extends Message, A extends Message> Iterable<A> pages(Function<Q, A> list, Q request) {
        return () -> new Walk<>(list, request);
    }

    /** Walks the items of all pages; {@code items} takes them from an answer, such as {@code ListTagsResponse::getTagsList}. */
    public static <Q extends Message, A extends Message, I> Stream<I> items(
            Function<Q, A> list, Q request, Function<A, List<I>> items) {
        return StreamSupport.stream(pages(list, request).spliterator(), false).flatMap(page -> items.apply(page).stream());
    }

    private static final class Walk<Q extends Message, A extends Message> implements Iterator<A> {
        private final Function<Q, A> list;
        private Q next;

        Walk(Function<Q, A> list, Q request) {
            this.list = list;
            this.next = request;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public A next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            A page = list.apply(next);
            Object token = page.getField(page.getDescriptorForType().findFieldByName("next_page_token"));
            FieldDescriptor field = next.getDescriptorForType().findFieldByName("page_token");
            next = token.equals("") ? null : (Q) next.toBuilder().setField(field, token).build();
            return page;
        }
    }
}
