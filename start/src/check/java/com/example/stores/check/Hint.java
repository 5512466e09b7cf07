package com.example.stores.check;

/** What to do next, why it matters, and where to look: one for each thing that can be missing or wrong. */
enum Hint {
    // Hibernate cannot work with the models.
    NO_START(
            "Hibernate cannot start with these models. Look at what you changed last. It says: %s",
            "As long as it does not start, nothing else can be checked.",
            "hibernate-does-not-start-for-another-reason",
            null),
    NO_MODEL(
            "There is no class %s in com.example.stores.models. Look at its name, and at the line \"package\".",
            "The lesson has two models, Store and Item, and both stay where they are.", null, null),
    MAPPING_FILE(
            "The lesson does not read META-INF/orm.xml. Write what it says of the relationship above the two fields,"
                    + " as annotations.",
            "The file is right in a program that hands it to Hibernate; Lesson hands it the classes alone.",
            "right-but-the-lesson-needs-something-else",
            null),
    NO_ENTITY(
            "Look above the line \"class %s\": @Entity is missing there.",
            "Hibernate saves and loads entities; any other class is unknown to it.", "no-entity", null),
    NO_ID(
            "Look at the id of %s: @Id is missing, or it is not where the other annotations are.",
            "@Id tells one row from another. Its place, field or getter, is where Hibernate looks for all"
                    + " annotations.",
            "no-id",
            null),
    FINAL_CLASS(
            "Look at the first line of %s: the word final has to go, or the word record.",
            "Until a store is needed, an object of a subclass stands in for it, and a final class has no"
                    + " subclass.",
            "a-final-class-or-method",
            null),
    FINAL_METHOD(
            "Look at the method %s in %s: the word final has to go.",
            "Until a store is needed, an object of a subclass stands in for it, and it overrides every method.",
            "a-final-class-or-method",
            null),
    NO_CONSTRUCTOR(
            "Give %s a constructor without parameters again. It may be protected, but not private.",
            "Hibernate makes the object first and fills it afterwards.", "no-constructor-without-parameters", null),
    NO_INTERFACE(
            "Look at the type of %s: it is %s. Declare the interface, List or Set.",
            "Hibernate puts a collection of its own in the place of yours, and it has another class.",
            "arraylist-in-the-place-of-list",
            null),
    NO_TABLE(
            "There is no table %s. Look at the name in @Table, above the line \"class %s\".",
            "The tables keep their names: only the way to go from one to the other is new.",
            "a-table-of-another-name",
            null),

    // The item's side.
    NO_STORE(
            "In Item, replace the number storeId by a field of type Store, and say above it that many items have"
                    + " one store. Look for @ManyToOne.",
            "A number is only a number: nothing stops an item in a store that does not exist.",
            null,
            "Item"),
    NO_ANNOTATION_ON_ITEM(
            "Look above the field of type Store in Item: @ManyToOne is missing there. (Is it above a getter? It"
                    + " has to be where @Id is.)",
            "Without it Hibernate tries to put a whole store into one column.",
            "no-annotation-above-the-store",
            "Item"),
    STORE_NOT_MAPPED(
            "Item has a field of type Store, and Hibernate ignores it. Look for @Transient or static.",
            "A field that Hibernate ignores is not saved.",
            "a-field-that-hibernate-ignores",
            "Item"),
    COLLECTION_OF_STORES(
            "Item holds a collection of stores. Make it one Store, with @ManyToOne.",
            "An item is in one store, and its row has room for one store_id.",
            "a-collection-of-stores",
            "Item"),
    ONE_TO_ONE(
            "Look at the annotation above the store of Item. One item has one store, but a store has many items.",
            "With @OneToOne a store may have one item, and the database refuses the second.",
            "onetoone-on-the-item",
            "Item"),
    ONE_TO_MANY_ON_ITEM(
            "Look at the annotation above the store of Item. Read it from the class that it is in: many items,"
                    + " one store.",
            "@OneToMany is for a collection, and an item has one store.",
            "onetomany-on-the-item",
            "Item"),
    COLUMN_ON_RELATIONSHIP(
            "Look at @Column above the relationship: another annotation names its column. Look for @JoinColumn.",
            "@Column is for plain values; the column of a relationship refers to a row of another table.",
            "column-on-a-relationship",
            "Item"),
    NO_MODEL_IN_FIELD(
            "Look at the type of %s: it is %s, and a relationship needs the model itself.",
            "A relationship goes from one object to another; what has no @Entity is no end for it.",
            "a-field-of-the-wrong-type",
            null),
    TWO_FIELDS_FOR_A_COLUMN(
            "Two fields of Item use the column %s. If the number storeId is one of them: the store takes its"
                    + " place.",
            "With two fields for one column, nobody can say which of them is saved.", "storeid-beside-store", "Item"),
    TWO_COLUMNS(
            "The table items has the columns store_id and storeId. Look for the number storeId in Item: the store"
                    + " takes its place.",
            "The same fact in two places: sooner or later they differ.",
            "storeid-beside-store",
            "Item"),
    NO_COLUMN(
            "The table items has no column for the store; the table \"%s\" was made for that. Look for @JoinTable"
                    + " in Item.",
            "The column store_id is enough for one store, and it is there already.", "jointable-on-the-item", "Item"),
    WRONG_COLUMN(
            "The column for the store is called %s. Look at the name in @JoinColumn: it should be store_id.",
            "The rows of items have their store in the column store_id; any other column is empty.",
            "the-wrong-column-name",
            "Item"),
    MAY_BE_EMPTY(
            "The column store_id may be empty. Look at optional in @ManyToOne, and whether a second field of Item"
                    + " uses this column.",
            "An item without a store would be saved, and nobody would notice.",
            "a-column-that-may-be-empty",
            "Item"),
    NO_FOREIGN_KEY(
            "The column store_id has no foreign key. Look at @ForeignKey in @JoinColumn.",
            "Only a foreign key makes the database refuse an item of a store that does not exist.",
            "no-foreign-key",
            "Item"),
    WRONG_TARGET(
            "The column store_id should point to the id of a store. Look at referencedColumnName in @JoinColumn"
                    + " (%s).",
            "The id is the one thing about a store that never changes.",
            "a-column-that-points-to-something-else",
            "Item"),
    UNIQUE_COLUMN(
            "Two items of one store cannot be saved. Look for unique in @JoinColumn.",
            "If store_id is unique, a store can have one item only.",
            "a-unique-column",
            "Item"),
    NOT_SAVED(
            "A store and its items cannot be saved. Look at what you changed last. Hibernate says: %s",
            "What cannot be saved is lost when the program ends.", "a-row-that-cannot-be-saved", null),
    CASCADE_ON_ITEM(
            "Removing one item removes its store too, or tries to. Look at cascade in @ManyToOne: it goes.",
            "Cascade belongs to the side that owns the others: a store has items, and outlives each of them.",
            "cascade-on-the-item",
            "Item"),
    NO_GETTER(
            "Give %s a public method that returns %s.",
            "The field is private, so that no other class can see what it holds.", "no-getter", null),
    EAGER_STORE(
            "Look at fetch in @ManyToOne: without it, the store is loaded with every item.",
            "A list of 100 items would send one more SELECT for each of their stores, needed or not.",
            "a-store-loaded-with-every-item",
            "Item"),

    // The store's side.
    NO_ITEMS(
            "Give Store a list of its items, and say above it that one store has many items. Look for @OneToMany"
                    + " and its mappedBy.",
            "A store does not know its items yet: each time you write the query yourself.",
            null,
            "Store"),
    NO_ANNOTATION_ON_STORE(
            "Look above the items of Store: @OneToMany is missing there. (Is it above a getter? It has to be"
                    + " where @Id is.)",
            "Without it Hibernate takes the items for plain values, and they are not.",
            "no-annotation-above-the-items",
            "Store"),
    ITEMS_NOT_MAPPED(
            "Store has a collection, and it is none of items that Hibernate knows. Look at its type, and for"
                    + " @Transient or static.",
            "Hibernate saves and loads what it knows, and nothing else.",
            "a-field-that-hibernate-ignores",
            "Store"),
    NO_COLLECTION(
            "Look at the type of the items in Store: it should be a List<Item> or a Set<Item> of java.util.",
            "One store has many items, and a single field has room for one.",
            "one-item-in-the-place-of-many",
            "Store"),
    RAW_COLLECTION(
            "Look at the type of the items in Store: a List of what?",
            "Hibernate reads from the type which table the items are in.",
            "a-raw-list",
            "Store"),
    MANY_TO_ONE_ON_STORE(
            "Look at the annotation above the items of Store. Read it from the class that it is in: one store,"
                    + " many items.",
            "@ManyToOne is for one object, and a store has many items.",
            "manytoone-on-the-store",
            "Store"),
    ELEMENT_COLLECTION(
            "Look at @ElementCollection in Store: it is not for items. Look for @OneToMany.",
            "An element has no id and no table of its own; an item has both.",
            "elementcollection-on-the-store",
            "Store"),
    MANY_TO_MANY(
            "Look at @ManyToMany in Store: a store has many items, but an item has one store.",
            "With @ManyToMany Hibernate makes a third table, and an item could be in many stores.",
            "manytomany-on-the-store",
            "Store"),
    THIRD_TABLE(
            "Hibernate has made a third table, %s. Look at @OneToMany: it does not say which field of Item is the"
                    + " other side. That is what mappedBy is for.",
            "The column store_id knows the store of each item already; a second answer can only disagree.",
            "no-mappedby",
            "Store"),
    JOIN_COLUMN_ON_STORE(
            "Look at @JoinColumn in Store: the column belongs to the store of Item. Say mappedBy instead.",
            "Two sides that both write store_id get in each other's way, with one UPDATE more for each item.",
            "joincolumn-on-the-store",
            "Store"),
    MAPPED_BY_AND_JOIN_COLUMN(
            "Store has both mappedBy and @JoinColumn. Look at mappedBy: the column is described in Item already.",
            "The column store_id is described once, on the side that has it.",
            "joincolumn-on-the-store",
            "Store"),
    MAPPED_BY_NOTHING(
            "Look at mappedBy in Store: Item has no mapped field called \"%s\". It wants the name of a field, not"
                    + " of a column, a table or a class. (Is the field there? Then look for @Transient or static.)",
            "mappedBy leads Hibernate to the other side, where the column is.",
            "a-mappedby-that-names-nothing",
            "Store"),
    MAPPED_BY_TOO_FAR(
            "Look at mappedBy in Store: it wants the name of one field of Item, without a dot.",
            "mappedBy leads Hibernate to the other side, where the column is.",
            "a-mappedby-that-names-nothing",
            "Store"),
    MAPPED_BY_ANOTHER_FIELD(
            "Look at mappedBy in Store: the field \"%s\" of Item is not its store.",
            "Hibernate takes what stands there: it would look for the items of a store in the wrong column.",
            "a-mappedby-that-names-another-field",
            "Store"),
    EAGER_ITEMS(
            "Look at fetch in @OneToMany: items are lazy unless you say EAGER.",
            "Who loads a store would load all its items too, needed or not.",
            "items-loaded-with-every-store",
            "Store"),

    // What the objects do.
    VISITS_OTHER_SIDE(
            "Look at %s: it visits the other side. Leave that out.",
            "A look at one object loads the other side, with a SELECT that nobody asked for.",
            "a-method-that-visits-the-other-side",
            null),
    ENDLESS_LOOP(
            "These calls never end: %s. Look at what each of them calls.",
            "A circle of calls ends in a StackOverflowError.", "calls-without-end", null),
    EQUAL_ITEMS(
            "Two new items count as the same one. Look at equals in Item: the id of a new item is null.",
            "A Set would keep one of them only, and a List would remove the wrong one.",
            "equals-and-hashcode-by-id",
            null),
    CHANGING_HASH_CODE(
            "A store does not find its item any more, once it is saved. Look at hashCode in Item: it should not"
                    + " use the id.",
            "A Set looks where the hash code says, and the id changes when the item is saved.",
            "equals-and-hashcode-by-id",
            null),
    NOT_INITIALISED(
            "The items of a new Store are null. Look at the field: it needs an empty list to begin with.",
            "The first item that is added would end in a NullPointerException.",
            "items-that-are-null",
            "Store"),
    READ_ONLY_ITEMS(
            "Nothing can be added to the items of a new Store. Look at the list that the field begins with.",
            "List.of() and Collections.emptyList() make lists that never change.",
            "items-that-cannot-change",
            "Store"),
    NO_HELPER(
            "Give Store a public method that takes an Item, adds it to the items, and tells the item its store.",
            "The relationship has two sides in memory, and Hibernate does not keep them in step for you.",
            "no-method-that-sets-both-sides",
            "Store"),
    HELPER_FORGETS_ITEMS(
            "Look at %s in Store: afterwards the item is not among the items of the store.",
            "Until it is loaded again, the store does not know the item.", "a-method-that-forgets-the-items", "Store"),
    HELPER_FORGETS_STORE(
            "Look at %s in Store: afterwards the item does not know that store.",
            "The column store_id is filled from the item's side, and would be empty.",
            "a-method-that-forgets-the-store",
            "Store"),
    HELPER_LOSES_ITEMS(
            "Look at %s in Store: the second item makes the first one disappear.",
            "The items have to stay in one collection: Hibernate watches that one.",
            "a-method-that-loses-items",
            "Store"),
    HELPER_ADDS_TWICE(
            "Look at %s in Store, and at what it calls: the item is added twice.",
            "Until it is loaded again, the store shows the item two times.", "a-method-that-adds-twice", "Store"),
    HELPER_FAILS(
            "Look at %s in Store. It fails: %s",
            "What fails in memory never reaches the database.", "a-method-that-fails", "Store"),
    NO_CASCADE(
            "A new item of a store is not saved with it. Look at cascade in @OneToMany: which operation should go"
                    + " on from a store to its items?",
            "The item is lost without a word: no exception, no row.",
            "no-cascade",
            "Store"),

    // The list of models.
    NO_LIST_OF_MODELS(
            "Add the class Models beside Store and Item, with a public constant that lists both of them.",
            "A relationship needs both of its sides. With one list, nobody forgets one of them.",
            null,
            "Models"),
    NOT_LISTED(
            "Look at Models: no public constant of it lists %s.class.",
            "Hibernate knows the models that it is told, and a relationship needs both of its sides.",
            "a-model-that-is-not-listed",
            "Models"),

    FAILURE(
            "Look at what you changed last. It ends in: %s",
            "The check has not seen this before, and cannot go on.", "something-else-fails", null);

    private static final String LESSON = "docs/02-one-to-many.md";
    private static final String MISTAKES = "docs/06-common-mistakes.md#";

    private final String toDo;
    private final String why;
    private final String mistake;
    private final String model;

    /** The mistake is a heading of the page on mistakes; null if the thing is not begun: then the lesson helps. */
    Hint(String toDo, String why, String mistake, String model) {
        this.toDo = toDo;
        this.why = why;
        this.mistake = mistake;
        this.model = model;
    }

    NotDone with(Object... details) {
        return new NotDone(this, details);
    }

    String toDo() {
        return toDo;
    }

    String why() {
        return why;
    }

    String page() {
        return mistake == null ? LESSON : MISTAKES + mistake;
    }

    /** The model whose diff shows the way; null where it is not known, or no diff shows it. */
    String model() {
        return model;
    }
}
