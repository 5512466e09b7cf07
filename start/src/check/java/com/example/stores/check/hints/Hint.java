package com.example.stores.check.hints;

import com.example.stores.check.report.Advice;
import com.example.stores.check.report.NotDone;
import java.util.List;

/** What to do next, why it matters, and where to look: one for each thing that can be missing or wrong. */
public enum Hint {
    // Hibernate cannot work with the models.
    NO_START(
            "Hibernate cannot start with these models. Look at what you changed last. It says: %s",
            "As long as it does not start, nothing else can be checked.",
            "hibernate-does-not-start-for-another-reason"),
    NO_MODEL(
            "There is no class %s in com.example.stores.models. Look at its name, and at the line \"package\".",
            "The lesson has two models, Store and Item, and both stay where they are.", null),
    MAPPING_FILE(
            "The lesson does not read META-INF/orm.xml. Write what it says of the relationship above the two"
                    + " fields, as annotations.",
            "The file is right in a program that hands it to Hibernate; Lesson hands it the classes alone.",
            "right-but-the-lesson-needs-something-else"),
    NO_ENTITY(
            "Look above the line \"class %s\": @Entity is missing there.",
            "Hibernate saves and loads entities; any other class is unknown to it.", "no-entity"),
    NO_ID(
            "Look at the id of %s: @Id is missing, or it is not where the other annotations are, or it is in a"
                    + " class above it that has no @MappedSuperclass.",
            "@Id tells one row from another. Its place, field or getter, is where Hibernate looks for all"
                    + " annotations.",
            "no-id"),
    NOT_PUBLIC(
            "Write public before \"class %s\" again.",
            "Lesson is in another package, and sees what is public.", "a-model-that-is-not-public"),
    FINAL_CLASS(
            "Look at the first line of %s: the word final has to go, or the word record.",
            "Until a store is needed, an object of a subclass stands in for it, and a final class has no subclass.",
            "a-final-class-or-method"),
    SEALED_CLASS(
            "Look at the first line of %s: the word sealed has to go, and what it permits.",
            "Until a store is needed, an object of a subclass stands in for it, and a sealed class permits"
                    + " none but its own.",
            "a-final-class-or-method"),
    FINAL_METHOD(
            "Look at the method %s in %s: the word final has to go.",
            "Until a store is needed, an object of a subclass stands in for it, and it overrides every method.",
            "a-final-class-or-method"),
    NO_CONSTRUCTOR(
            "Give %s a constructor without parameters again. It may be protected, but not private.",
            "Hibernate instantiates the class first and populates its fields afterwards.",
            "no-constructor-without-parameters"),
    NO_INTERFACE(
            "Look at the type of %s: it is %s. Declare the interface, List or Set.",
            "Hibernate puts a collection of its own in the place of yours, and it has another class.",
            "arraylist-in-the-place-of-list"),
    NO_TABLE(
            "There is no table %s. Look at the name in @Table, above the line \"class %s\".",
            "The tables keep their names: only the way to go from one to the other is new.", "a-table-of-another-name"),
    NO_TABLE_NAME(
            "There is no table %s. Say its name above the line \"class %s\", with @Table.",
            "Without a name, the table has the name of the class, or of the entity.", "a-table-of-another-name"),

    // The item's side.
    NO_STORE(
            "In Item, replace the number storeId by a field of type Store, and say above it that many items"
                    + " have one store. Look for @ManyToOne.",
            "A number is only a number: nothing stops an item in a store that does not exist.",
            "step-1-the-field"),
    NO_STORE_FIELD(
            "Give Item a field of type Store, and say above it that many items have one store. Look for @ManyToOne.",
            "The column is in the table items: it is filled and read from the item's side.",
            "step-1-the-field"),
    NO_ANNOTATION_ON_ITEM(
            "Look above %s: @ManyToOne is missing there. (It has to be where @Id is, above the field or above"
                    + " the getter.)",
            "Without it Hibernate tries to put a whole store into one column.", "no-annotation-above-the-store"),
    STORE_NOT_MAPPED(
            "Hibernate ignores the field %s of Item. %s",
            "A field that Hibernate ignores is not saved.", "a-field-that-hibernate-ignores"),
    COLLECTION_OF_STORES(
            "Item holds a collection of stores. Make it one Store, with @ManyToOne.",
            "An item is in one store, and its row has room for one store_id.",
            "a-collection-of-stores"),
    ONE_TO_ONE(
            "Look at the annotation above the store of Item. One item has one store, but a store has many items.",
            "With @OneToOne a store may have one item, and the database refuses the second.",
            "onetoone-on-the-item"),
    ID_FROM_STORE(
            "Look above the store of Item: %s has to go.",
            "An item has an id of its own, which stays when the item moves to another store.", "step-1-the-field"),
    TO_MANY_ON_ITEM(
            "Look at the annotation above %s. Read it from the class that it is in: many items, one store.",
            "What ends in ToMany, or in ElementCollection, is for a collection, and an item has one store.",
            "onetomany-on-the-item"),
    COLUMN_ON_RELATIONSHIP(
            "Look at @Column above %s: another annotation names the column of a relationship. Look for @JoinColumn.",
            "@Column is for plain values; the column of a relationship refers to a row of another table.",
            "column-on-a-relationship"),
    TARGET_ENTITY(
            "Look at targetEntity above %s: take it away.",
            "Hibernate reads from the type of a field which model it holds, unless something else is said there.",
            "hibernate-does-not-start-for-another-reason"),
    NO_SETTER(
            "There is no setter for %s in %s. Write one, or move all annotations, @Id too, from the getters to the"
                    + " fields.",
            "Where @Id is above a getter, Hibernate calls getters and setters, and leaves the fields alone.",
            "hibernate-does-not-start-for-another-reason"),
    NO_MODEL_IN_FIELD(
            "Look at the type of %s: it is %s, and a relationship needs the model itself.",
            "A relationship goes from one object to another; what has no @Entity is no end for it.",
            "a-field-of-the-wrong-type"),
    TWO_FIELDS_FOR_A_COLUMN(
            "Two fields of %s use the column %s. One of them has to go, or to have a column of its own.",
            "With two fields for one column, nobody can tell which of them is saved.", "storeid-beside-store"),
    STORE_ID_KEPT(
            "Two fields of Item use the column store_id. The number storeId is one of them: the store takes"
                    + " its place.",
            "With two fields for one column, nobody can tell which of them is saved.",
            "storeid-beside-store"),
    TWO_COLUMNS(
            "The table items has the columns store_id and storeId. Look for %s in %s: the store takes its place.",
            "The same fact in two places: sooner or later they differ.", "storeid-beside-store"),
    NO_COLUMN(
            "The table items has no column for the store; the table \"%s\" was made for that. Look for"
                    + " @JoinTable in Item.",
            "The column store_id is enough for one store, and it is there already.", "jointable-on-the-item"),
    WRONG_COLUMN(
            "The column for the store is called %s. Look at the name in @JoinColumn: it should be store_id.",
            "The rows of items have their store in the column store_id; any other column is empty.",
            "the-wrong-column-name"),
    UNNAMED_COLUMN(
            "The column for the store is called %s, after the field %s. Say @JoinColumn(name = \"store_id\")"
                    + " above it, or call the field store.",
            "The rows of items have their store in the column store_id; any other column is empty.",
            "the-wrong-column-name"),
    MAY_BE_EMPTY(
            "The column store_id may be empty. Say optional = false in @ManyToOne, above the store of Item.",
            "An item without a store would be saved, and nobody would notice.",
            "a-column-that-may-be-empty"),
    SECOND_FIELD(
            "The column store_id may be empty, because the field %s of Item uses it as well and allows that."
                    + " Take that field away, or say nullable = false in its @Column.",
            "An item without a store would be saved, and nobody would notice.", "a-column-that-may-be-empty"),
    NO_FOREIGN_KEY(
            "The column store_id has no foreign key. Look at %s in @JoinColumn.",
            "Only a foreign key makes the database refuse an item of a store that does not exist.", "no-foreign-key"),
    NOT_FOUND(
            "Look at %s above the store of Item: it has to go.",
            "It allows for a store that is not there: no foreign key, and each item looks for its store at once.",
            "notfound-on-the-item"),
    WRONG_TARGET(
            "The column store_id should point to the id of a store. Look at %s, above the store of Item: it"
                    + " has to go.",
            "The id is the one thing about a store that never changes.", "a-column-that-points-to-something-else"),
    CONSTRUCTOR_FORGETS(
            "Look at the constructor of %s, and at %s: it returns %s, and the constructor was given \"%s\"."
                    + " Does the constructor say %s?",
            "Inside a constructor, name is its parameter and this.name is the field.", "a-constructor-that-forgets"),
    SETTER_FORGETS(
            "Look at setStore in Item: afterwards the item does not know that store. Does it say this.store"
                    + " = store?",
            "Inside a method, store is its parameter and this.store is the field.",
            "a-setter-that-forgets"),
    STORE_TO_BEGIN_WITH(
            "A new item has a store already, which nobody has saved. Look at the field for the store in Item, and at"
                    + " the constructor: take \"= new Store()\" away.",
            "An item has no store until setStore is called. What you make yourself is one more store, without a name.",
            "a-row-that-cannot-be-saved"),
    GETTER_FORGETS(
            "Look at getStore in Item: it does not return the store that setStore has set.",
            "Whoever has an item asks it for its store, and the field is private.",
            "a-setter-that-forgets"),
    LESSON_USES(
            "The lesson says %s, but %s.",
            "Lesson does not compile otherwise, and it is what the models are for.", "a-name-that-the-lesson-uses"),
    UNIQUE_COLUMN(
            "Two items of one store cannot be saved. Look for %s in Item.",
            "If store_id is unique, a store can have one item only.", "a-unique-column"),
    NOT_SAVED(
            "A store and its items cannot be saved. Look at what you changed last. Hibernate says: %s",
            "What cannot be saved is lost when the program ends.", "a-row-that-cannot-be-saved"),
    SAVED_LATE(
            "Look at %s above the id of Item: say strategy = GenerationType.IDENTITY, as before.",
            "With it an item is saved at once, and the lesson sees the refusal there, and not when the session ends.",
            "right-but-the-lesson-needs-something-else"),
    QUERY_FAILS(
            "The lesson asks \"%s\", and Hibernate does not understand it: %s. Look at the name in @Entity,"
                    + " and at the names of the fields.",
            "A query names the entity and its fields as Java does, not the table and its columns.",
            "a-name-that-a-query-uses"),
    CHANGED_BY_SAVING(
            "%s of an item returned %s before it was saved, and %s after it is loaded. Look at the field,"
                    + " and at what stands above it.",
            "What a table cannot hold is rounded or cut off, and nothing tells you.", "a-value-that-changes"),
    CASCADE_ON_ITEM(
            "Removing one item removes its store too, or tries to. Look at %s, above the store of Item: it"
                    + " has to go.",
            "Cascade belongs to the side that owns the others: a store has items, and outlives each of them.",
            "cascade-on-the-item"),
    CASCADE_PERSIST_ON_ITEM(
            "A new item of a store that is saved already cannot be saved. Look at %s, above the store of"
                    + " Item: it has to go.",
            "Hibernate would save the store with the item, and refuses to save what is saved.", "cascade-on-the-item"),
    NOT_UPDATED(
            "An item that is given to another store stays in the old one. Look at %s in @JoinColumn: it has to go.",
            "Hibernate leaves the column out of each UPDATE, and does not complain.", "an-item-that-does-not-move"),
    IMMUTABLE(
            "An item that is given to another store stays in the old one. Look for %s in Item: it has to go.",
            "Hibernate sends no UPDATE for what cannot change, and does not complain.", "an-item-that-does-not-move"),
    EAGER_STORE(
            "The store is loaded with every item. Say fetch = FetchType.LAZY in @ManyToOne.",
            "Whoever looks for items gets the store of each of them too, needed or not, as a rule with one more"
                    + " SELECT for each store.",
            "a-store-loaded-with-every-item"),
    FETCH_JOIN(
            "Look at @Fetch above %s: with FetchMode.JOIN it is loaded at once, whatever fetch says.",
            "It is loaded for everybody, needed or not. Where you need it at once, ask for it in the query.",
            "fetch-above-a-relationship"),

    // The store's side.
    NO_ITEMS(
            "Give Store a list of its items, and say above it that one store has many items. Look for"
                    + " @OneToMany and its mappedBy.",
            "A store does not know its items yet: you write the query yourself each time.",
            "step-6-a-list-of-items"),
    LIST_OF_STORES(
            "Look at the type of the items in Store: the list holds stores. Make it a List<Item>.",
            "Hibernate reads from the type which table the items are in.",
            "a-list-of-stores"),
    NO_ANNOTATION_ON_STORE(
            "Look above %s: @OneToMany is missing there. (It has to be where @Id is, above the field or above"
                    + " the getter.)",
            "Without it Hibernate takes the items for plain values, and they are not.",
            "no-annotation-above-the-items"),
    ITEMS_NOT_MAPPED(
            "Hibernate ignores the field %s of Store. %s",
            "Hibernate saves and loads what it knows, and nothing else.", "a-field-that-hibernate-ignores"),
    NO_COLLECTION(
            "Look at the type of %s in Store: it should be a List<Item> or a Set<Item> of java.util.",
            "One store has many items, and a single field has room for one.", "one-item-in-the-place-of-many"),
    RAW_COLLECTION(
            "Look at the type of %s: a List of what?",
            "Hibernate reads from the type which table the items are in.", "a-raw-list"),
    TO_ONE_ON_STORE(
            "Look at the annotation above %s in Store. Read it from the class that it is in: one store, many items.",
            "An annotation that ends in ToOne is for one object, and a store has many items.",
            "manytoone-on-the-store"),
    MAP_OF_ITEMS(
            "Look at the type of %s in Store: it is a Map. The lesson needs a List<Item> or a Set<Item>.",
            "Both are right. Lesson goes through the items and adds to them, and looks none up by a key.",
            "right-but-the-lesson-needs-something-else"),
    ELEMENT_COLLECTION(
            "Look at @ElementCollection in Store: it is not for items. Look for @OneToMany.",
            "An element has no id and no table of its own; an item has both.",
            "elementcollection-on-the-store"),
    MANY_TO_MANY(
            "Look at @ManyToMany in Store: a store has many items, but an item has one store.",
            "With @ManyToMany Hibernate makes a third table, and an item could be in many stores.",
            "manytomany-on-the-store"),
    THIRD_TABLE(
            "Hibernate has made a third table, %s. Look at @OneToMany: it does not say which field of Item"
                    + " is the other side. That is what mappedBy is for.",
            "The column store_id knows the store of each item already; a second answer can only disagree.",
            "no-mappedby"),
    JOIN_COLUMN_ON_STORE(
            "Look at @JoinColumn in Store: the column belongs to the store of Item. Say mappedBy instead.",
            "Two sides that both write store_id get in each other's way, with one UPDATE more for each item.",
            "joincolumn-on-the-store"),
    MAPPED_BY_AND_ANOTHER(
            "Store has both mappedBy and %s. The second has to go: mappedBy says that Item describes the column.",
            "The column store_id is described once, on the side that has it.", "joincolumn-on-the-store"),
    MAPPED_BY_NOTHING(
            "Look at mappedBy in Store: Item has no mapped field called \"%s\". It wants the name of a"
                    + " field, not of a column, a table or a class.",
            "mappedBy leads Hibernate to the other side, where the column is.", "a-mappedby-that-names-nothing"),
    MAPPED_BY_ELSEWHERE(
            "Look at mappedBy above %s.%s: %s has no mapped field called \"%s\".",
            "mappedBy leads Hibernate to the other side, where the column is.", "a-mappedby-that-names-nothing"),
    MAPPED_BY_IGNORED(
            "mappedBy in Store names the field %s of Item, and Hibernate ignores that field. %s",
            "mappedBy leads Hibernate to the other side, where the column is.", "a-field-that-hibernate-ignores"),
    MAPPED_BY_TOO_FAR(
            "Look at mappedBy above %s: it wants the name of one field of %s, without a dot.",
            "mappedBy leads Hibernate to the other side, where the column is.", "a-mappedby-that-names-nothing"),
    MAPPED_BY_ANOTHER_FIELD(
            "Look at mappedBy in Store: the field \"%s\" of Item is not its store.",
            "Hibernate believes what it says: it would look for the items of a store in the wrong column.",
            "a-mappedby-that-names-another-field"),
    EAGER_ITEMS(
            "The items are loaded with every store. Look at fetch in @OneToMany: items are lazy unless you"
                    + " say EAGER.",
            "Whoever loads a store would load all its items too, needed or not.",
            "items-loaded-with-every-store"),

    // What the objects do.
    VISITS_OTHER_SIDE(
            "Look at %s: it visits the other side. Leave that out.",
            "A look at one object loads the other side, with a SELECT that nobody asked for.",
            "a-method-that-visits-the-other-side"),
    ENDLESS_LOOP(
            "These calls never end: %s. Look at what each of them calls.",
            "A circle of calls ends in a StackOverflowError.", "calls-without-end"),
    EQUAL_OBJECTS(
            "Two new %s count as the same one. Look at equals in %s: what does it compare? The id of a new"
                    + " one is null.",
            "A Set would keep one of them only, and a List would remove the wrong one.", "equals-and-hashcode-by-id"),
    CHANGING_HASH_CODE(
            "The hash code of %s changes when it is saved. Look at hashCode: it should not use the"
                    + " id, nor a list, nor anything else that saving changes.",
            "A Set looks where the hash code says, and would not find the object any more.",
            "equals-and-hashcode-by-id"),
    NOT_EQUAL_TO_ITSELF(
            "Look at equals in %s: the same row, loaded in two sessions, is not equal. Compare values with equals:"
                    + " no other model, no lists, and no ==.",
            "Each session makes objects of its own, and a list that Hibernate has loaded is equal to itself alone.",
            "equals-that-a-proxy-does-not-pass"),
    NOT_EQUAL_TO_PROXY(
            "Look at equals in %s: the same row is not equal if it is not loaded yet. Compare with"
                    + " instanceof, not with getClass, and use the getters of the other object, not its fields.",
            "Until it is loaded, a proxy stands in for it: an object of a subclass, whose own fields stay empty.",
            "equals-that-a-proxy-does-not-pass"),
    EQUALS_FAILS(
            "Look at equals in %s: it fails if the other object is null, or of another class. It says: %s",
            "Collections compare with whatever is in them. Begin with instanceof: null is no instance of anything.",
            "equals-that-a-proxy-does-not-pass"),
    DIFFERENT_HASH_CODES(
            "Two objects of %s are equal, and their hash codes differ. Write hashCode as well as equals,"
                    + " with the same fields.",
            "A Set compares only what has the same hash code.", "equals-and-hashcode-by-id"),
    NOT_INITIALISED(
            "The items of a new Store are null. Look at the field: it needs an empty list to begin with.",
            "A collection that is null cannot be asked for its items, nor can an item be added to it.",
            "items-that-are-null"),
    READ_ONLY_ITEMS(
            "Nothing can be added to the items of a new Store. Look at the list that the field begins with.",
            "List.of() and Collections.emptyList() make lists that never change.",
            "items-that-cannot-change"),
    NO_HELPER(
            "Give Store a public method addItem that takes an Item, adds it to the items, and tells the item"
                    + " its store.",
            "The relationship has two sides in memory, and Hibernate does not keep them in step for you.",
            "no-method-that-sets-both-sides"),
    OTHER_HELPER(
            "The method %s of Store sets both sides. The lesson calls it addItem: give it that name.",
            "Lesson does not compile otherwise. In a program of your own, any name will do.",
            "right-but-the-lesson-needs-something-else"),
    HELPER_FORGETS_ITEMS(
            "Look at addItem in Store: afterwards %s is not among the items of %s.",
            "Until it is loaded again, the store does not know the item.", "a-method-that-forgets-the-items"),
    HELPER_FORGETS_STORE(
            "Look at addItem in Store: afterwards %s does not know %s.",
            "The column store_id is filled from the item's side, and would be empty, or stay what it was.",
            "a-method-that-forgets-the-store"),
    HELPER_LOSES_ITEMS(
            "Look at addItem in Store: the second item makes the first one disappear.",
            "The items have to stay in one collection: Hibernate watches that one.",
            "a-method-that-loses-items"),
    HELPER_ADDS_TWICE(
            "Look at addItem in Store, and at what it calls: %s is added twice.",
            "Until it is loaded again, the store shows the item two times.", "a-method-that-adds-twice"),
    HELPER_SKIPS_PROXY(
            "Look at addItem in Store: an item that is not loaded yet does not know that store afterwards."
                    + " Call item.setStore(this), and do not set the field of the item from outside.",
            "Until it is loaded, a proxy stands in for the item. It passes on calls of methods; its own"
                    + " fields nobody reads.",
            "a-method-that-goes-past-a-proxy"),
    METHOD_FAILS("Look at %s. It fails: %s", "What fails in memory never reaches the database.", "a-method-that-fails"),
    SETTER_SETS_BOTH(
            "setStore in Item adds to the list of the store as well, or asks the store for something. In the"
                    + " lesson it sets that side alone, and addItem sets both: let setStore say this.store = store and"
                    + " no more.",
            "Both ways are right. Part 6 of the lesson shows what happens if one side is set alone.",
            "right-but-the-lesson-needs-something-else"),
    GETTER_RETURNS_COPY(
            "getItems in Store returns a copy of its items, or one that cannot be changed. The lesson needs"
                    + " the collection itself: let it say return items.",
            "A copy protects the list. Part 7 of the lesson goes past addItem on purpose, and needs the list"
                    + " for that.",
            "right-but-the-lesson-needs-something-else"),
    NO_CASCADE(
            "A new item of a store is not saved with it. Look at cascade in @OneToMany: which operation"
                    + " should go on from a store to its items?",
            "The item is lost without a word: no exception, no row.",
            "no-cascade"),
    ORDER_COLUMN(
            "Look at %s in Store: it has to go. An item that was told its store with setStore has no place"
                    + " in that order, and cannot be loaded.",
            "A relationship that is described in Item has no column for the order; @OrderBy sorts by what is there.",
            "ordercolumn-on-the-store"),
    RESTRICTION(
            "An item is saved, and is not among the items of its store. Look for %s.",
            "It leaves out rows for everybody who loads the items. A query leaves them out where you want it.",
            "an-item-that-is-not-shown"),
    ON_DELETE(
            "Look for %s: it has to go. It makes the database delete the items of a store that is removed.",
            "Items would be gone without a word, and Hibernate would not know. In the lesson the database refuses.",
            "items-that-the-database-deletes"),
    REMOVING_GOES_ON(
            "Look at %s in Store: it removes the items of a store with it. In the lesson the database"
                    + " refuses to remove a store that has items: leave cascade = CascadeType.PERSIST alone there.",
            "Both are right, and it depends on the program. Part 8 of the lesson shows the refusal.",
            "right-but-the-lesson-needs-something-else"),
    OTHER_SELECT(
            "Loading %s takes more than the one SELECT that you wrote by hand before. Look for what is loaded"
                    + " with it: another relationship, where you can say fetch = FetchType.LAZY, a @Formula, or a"
                    + " @SecondaryTable.",
            "The lesson says that the SELECT is the same as before, and so it is if nothing else comes along.",
            "right-but-the-lesson-needs-something-else"),

    // The list of models.
    NO_LIST_OF_MODELS(
            "Add the class Models beside Store and Item, with a public constant ALL that lists both of them.",
            "A relationship needs both of its sides. With one list, nobody forgets one of them.",
            "step-11-one-place-lists-the-models"),
    LIST_ELSEWHERE(
            "The class Models is there, but %s. It has to be in com.example.stores.models, beside Store and Item.",
            "Lesson imports it from there.", "a-model-that-is-not-listed"),
    OTHER_LIST(
            "Models lists the models in %s. The lesson calls it ALL: give it that name.",
            "Lesson does not compile otherwise. In a program of your own, any name will do.",
            "a-model-that-is-not-listed"),
    LIST_NOT_USABLE(
            "The lesson says Models.ALL, but %s.",
            "Lesson is in another package, and hands the list to Hibernate.", "a-model-that-is-not-listed"),
    NOT_LISTED(
            "Look at Models: ALL does not list %s.class.",
            "Hibernate knows the models that it is told, and no others.", "a-model-that-is-not-listed"),

    // What the check cannot explain.
    UNKNOWN_CAUSE(
            "%s Look at what you changed last.",
            "Annotations have many effects. The check sees this one, and does not know where it comes from.",
            "something-else-fails"),
    FAILURE(
            "Look at what you changed last. It ends in: %s",
            "The check has not seen this before, and cannot go on.", "something-else-fails");

    private static final String LESSON = "docs/02-one-to-many.md";
    private static final String MISTAKES = "docs/08-common-mistakes.md";

    private final String toDo;
    private final String why;
    private final String heading;

    /** The heading is one of the page on mistakes, or of the lesson where nothing is begun; null for the whole lesson. */
    Hint(String toDo, String why, String heading) {
        this.toDo = toDo;
        this.why = why;
        this.heading = heading;
    }

    /** To throw, with what differs from learner to learner. */
    public NotDone with(Object... details) {
        return new NotDone(new Advice(name(), null, String.format(toDo, details), why, List.of(page())));
    }

    String toDo() {
        return toDo;
    }

    private String page() {
        if (heading == null) {
            return LESSON;
        }
        return (heading.startsWith("step-") ? LESSON : MISTAKES) + "#" + heading;
    }
}
