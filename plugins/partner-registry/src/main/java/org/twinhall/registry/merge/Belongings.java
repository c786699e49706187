package org.twinhall.registry.merge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twinhall.registry.claim.Keepings;
import org.twinhall.registry.introduction.Introductions;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.request.RequestState;
import org.twinhall.registry.request.Requests;

/** What goes along with a record besides its links: requests, introductions, who looks after it, and who wishes to. */
@Singleton
class Belongings {

    private final Requests requests;
    private final Introductions introductions;
    private final Keepings keepings;
    private final PartnerService partners;

    @Inject
    Belongings(Requests requests, Introductions introductions, Keepings keepings, PartnerService partners) {
        this.requests = requests;
        this.introductions = introductions;
        this.keepings = keepings;
        this.partners = partners;
    }

    /** Carries them over. Where the record that stays has a keeper of its own, or an open request or introduction alike, it keeps that alone. */
    List<Move> carry(Partner kept, Partner gone) {
        var moves = new ArrayList<Move>();
        boolean asks = requests.listOfPartner(kept.getId()).stream().anyMatch(request -> request.getState() == RequestState.OPEN);
        for (var request : requests.listOfPartner(gone.getId())) {
            if (!asks || request.getState() != RequestState.OPEN) {
                moves.add(new Move(Move.What.REQUEST, request.getId(), gone.getId()));
                requests.lock(request.getId()).orElseThrow().moveTo(kept.getId());
            }
        }
        for (var introduction : introductions.listOfPartner(gone.getId())) {
            boolean alike = introductions.listOfPartner(kept.getId()).stream().anyMatch(other -> other.isOpen() && other.getGroupId() == introduction.getGroupId());
            if (!alike || !introduction.isOpen()) {
                moves.add(new Move(Move.What.INTRODUCED, introduction.getId(), gone.getId()));
                introductions.lock(introduction.getId()).orElseThrow().moveTo(kept);
            }
        }
        for (var wish : keepings.listUndecided(gone.getId())) {
            moves.add(new Move(Move.What.WISH, wish.getId(), gone.getId()));
            keepings.lock(wish.getId()).orElseThrow().moveTo(kept);
        }
        var keeper = gone.getKeeperId();
        if (keeper != null && kept.getKeeperId() == null) {
            moves.add(new Move(Move.What.KEEPER, keeper, gone.getId()));
            entrust(keeper, gone, kept);
        }
        return moves;
    }

    /** Takes back what a merge carried over. */
    void takeBack(Merge merge, Partner kept, Partner gone) {
        merge.moves(Move.What.REQUEST).forEach(move -> requests.lock(move.getMovedId()).ifPresent(request -> request.moveTo(gone.getId())));
        merge.moves(Move.What.INTRODUCED).forEach(move -> introductions.lock(move.getMovedId()).ifPresent(introduction -> introduction.moveTo(gone)));
        merge.moves(Move.What.WISH).forEach(move -> keepings.lock(move.getMovedId()).ifPresent(wish -> wish.moveTo(gone)));
        merge.moves(Move.What.KEEPER).forEach(move -> entrust(move.getMovedId(), kept, gone));
    }

    private void entrust(long keeper, Partner from, Partner to) {
        partners.entrust(from.getId(), null);
        partners.entrust(to.getId(), keeper);
    }

    /** How all of it stands that a merge carried over. */
    Stream<String> state(Merge merge, Partner kept, Partner gone) {
        return Stream.of(Stream.of("keepers " + kept.getKeeperId() + " " + gone.getKeeperId()),
                merge.moves(Move.What.REQUEST).stream().flatMap(move -> requests.find(move.getMovedId()).stream())
                        .map(request -> "request " + request.getId() + " " + request.getPartnerId() + request.getState() + request.getOpenUntil() + request.profile().mark()),
                merge.moves(Move.What.INTRODUCED).stream().flatMap(move -> introductions.find(move.getMovedId()).stream())
                        .map(introduction -> "introduced " + introduction.getId() + " " + introduction.getPartner().getId() + introduction.mark()),
                merge.moves(Move.What.WISH).stream().flatMap(move -> keepings.find(move.getMovedId()).stream())
                        .map(wish -> "wish " + wish.getId() + " " + wish.getPartner().getId() + wish.getState())).flatMap(parts -> parts);
    }
}
