package org.twinhall.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.twinhall.access.Role;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;
import org.twinhall.text.Mark;

/**
 * A member group of the network.
 *
 * <p>Entered {@code ACTIVE} by an administrator; described by its own people; may fall {@code DORMANT} and wake again; is
 * {@code ARCHIVED} when it is no more. It may be renamed: old slugs are kept and lead to it for ever.
 */
@Entity
@Table(name = "member_group")
public class Group implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_group_seq")
    @SequenceGenerator(name = "member_group_seq", sequenceName = "member_group_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Column(name = "place_id")
    private long placeId;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    private GroupState state;

    private Integer founded;

    @Column(name = "site_url")
    private String siteUrl;

    @Column(name = "feed_url")
    private String feedUrl;

    private String email;

    @Enumerated(EnumType.STRING)
    private Accent accent;

    @Column(name = "logo_id")
    private Long logoId;

    @ElementCollection
    @CollectionTable(name = "group_text", joinColumns = @JoinColumn(name = "group_id"))
    private Set<GroupText> texts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_friend_place", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "place_id")
    private Set<Long> friendPlaces = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_old_slug", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "slug")
    private Set<String> oldSlugs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_former_name", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "name")
    private Set<String> formerNames = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "group_person", joinColumns = @JoinColumn(name = "group_id"))
    private Set<GroupPerson> people = new HashSet<>();

    @Column(name = "second_look")
    private boolean secondLook;

    @Version
    private int version;

    protected Group() {
    }

    Group(String slug, GroupKind kind, long placeId, GroupProfile profile) {
        this.slug = slug;
        this.kind = kind;
        this.placeId = placeId;
        this.state = GroupState.ACTIVE;
        describe(profile);
    }

    final void describe(GroupProfile profile) {
        founded = profile.founded();
        siteUrl = profile.siteUrl();
        feedUrl = profile.feedUrl();
        email = profile.email();
        accent = profile.accent();
        var before = texts.stream().map(GroupText::getName).toList();
        tell(Language.ENGLISH, profile.nameEnglish(), profile.descriptionEnglish());
        tell(Language.ARABIC, profile.nameArabic(), profile.descriptionArabic());
        friendPlaces.retainAll(profile.friendPlaces());
        friendPlaces.addAll(profile.friendPlaces());
        remember(before, profile.formerNames());
    }

    /** What it was called until now joins its former names, unless that was only written otherwise. */
    private void remember(List<String> before, Set<String> told) {
        var present = texts.stream().map(text -> Folding.key(text.getName())).toList();
        var former = new HashMap<String, String>();
        Stream.concat(told.stream(), before.stream()).filter(name -> !present.contains(Folding.key(name)))
                .forEach(name -> former.putIfAbsent(Folding.key(name), name));
        former.remove("");
        formerNames.retainAll(former.values());
        formerNames.addAll(former.values());
    }

    private void tell(Language language, String name, String description) {
        boolean same = texts.stream().anyMatch(text -> text.getLanguage() == language && text.says(name, description));
        if (!same) {
            texts.removeIf(text -> text.getLanguage() == language);
            texts.add(new GroupText(language, name, description));
        }
    }

    void rename(String newSlug) {
        oldSlugs.add(slug);
        oldSlugs.remove(newSlug);
        slug = newSlug;
    }

    void become(GroupState newState) {
        state = newState;
    }

    void settle(GroupKind newKind, long newPlaceId) {
        kind = newKind;
        placeId = newPlaceId;
    }

    void showLogo(Long mediaId) {
        logoId = mediaId;
    }

    void give(long accountId, Role role) {
        people.removeIf(person -> person.getAccountId() == accountId && person.getRole() != role);
        people.add(new GroupPerson(accountId, role));
    }

    void take(long accountId) {
        people.removeIf(person -> person.getAccountId() == accountId);
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    /** Where it is at home. */
    public long getPlaceId() {
        return placeId;
    }

    public GroupKind getKind() {
        return kind;
    }

    public GroupState getState() {
        return state;
    }

    /** The year in which its friendship began; null when unknown. */
    public Integer getFounded() {
        return founded;
    }

    /** Its own web site; empty for none. */
    public String getSiteUrl() {
        return siteUrl;
    }

    /** The feed of its own site; empty for none. */
    public String getFeedUrl() {
        return feedUrl;
    }

    /** Where letters to it are relayed; never shown, empty for none. */
    public String getEmail() {
        return email;
    }

    public Accent getAccent() {
        return accent;
    }

    /** The media file of its logo; null for none. */
    public Long getLogoId() {
        return logoId;
    }

    /** The places it befriends. */
    public Set<Long> getFriendPlaces() {
        return Set.copyOf(friendPlaces);
    }

    /** What it was called before, in any language. */
    public Set<String> getFormerNames() {
        return Set.copyOf(formerNames);
    }

    public Set<GroupPerson> getPeople() {
        return Set.copyOf(people);
    }

    /** A mark of what it says of itself: another one whenever somebody described it otherwise. */
    public String mark() {
        return Mark.of(founded, siteUrl, feedUrl, email, accent, name(Language.ENGLISH), name(Language.ARABIC),
                description(Language.ENGLISH), description(Language.ARABIC), new TreeSet<>(friendPlaces), new TreeSet<>(formerNames));
    }

    /** What it is called in a language. */
    public String name(Language language) {
        return texts.stream().filter(text -> text.getLanguage() == language).map(GroupText::getName).findFirst().orElse(slug);
    }

    /** Whether somebody else must look at a text before it is published. */
    public boolean wantsSecondLook() {
        return secondLook;
    }

    void follow(String feed) {
        feedUrl = feed;
    }

    void wantSecondLook(boolean wanted) {
        secondLook = wanted;
    }

    /** What it says of itself in a language; may be empty. */
    public String description(Language language) {
        return texts.stream().filter(text -> text.getLanguage() == language).map(GroupText::getDescription).findFirst().orElse("");
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("group", id);
    }
}
