package com.example.stores.exercises.judge;

import com.example.stores.exercises.judge.Part.Way;
import java.util.List;
import java.util.stream.Stream;

/** The twelve exercises, from easy to hard. */
final class Exercises {
    /** A number that a learner sees, and a larger one. */
    private static final List<Data> STORES = List.of(Data.of(10), Data.of(100));

    /** For what must not grow, however large a batch is. */
    private static final List<Data> ANY_STORES = List.of(Data.of(10), Data.of(100), Data.of(300));

    private static final String ALL_STORES = "from Store order by id";

    private static final Way ONE_JOIN = new Way("one join", ByHand::storesWithItems);
    private static final Way TWO_QUERIES = new Way("two queries", ByHand::storesThenItems);

    static final List<Exercise> ALL = List.of(
            new Exercise(
                    1,
                    "List<Store> stores(Session session)",
                    Part.inSession(Caller::printsStoresWithItems, STORES, ONE_JOIN)),
            new Exercise(
                    2,
                    "List<Store> stores(Session session)",
                    Part.inSession(
                                    Caller::printsStoresWithItems,
                                    ANY_STORES,
                                    TWO_QUERIES,
                                    new Way("a query and a join", ByHand::storesThenJoin))
                            .withQuery(ALL_STORES)),
            new Exercise(
                    3,
                    "List<String> names(Session session)",
                    Part.inSession(Caller::printsNames, STORES, new Way("one query", ByHand::names))
                            .withoutEntities()),
            new Exercise(
                    4,
                    "List<StoreSize> sizes(Session session)",
                    Part.inSession(Caller::printsSizes, STORES, new Way("one query", ByHand::sizes))),
            new Exercise(
                    5,
                    "Item cheapest(Session session, Store store)",
                    Part.inSession(Caller::printsCheapest, storeOf(4, 100), new Way("one query", ByHand::cheapest))),
            new Exercise(
                    6,
                    "List<Store> firstFive(Session session)",
                    Part.inSession(
                            Caller::printsStoresWithItems,
                            STORES,
                            new Way("one join", ByHand::firstFiveInOne),
                            new Way("two queries", ByHand::firstFiveInTwo))),
            new Exercise(
                    7,
                    "List<Item> under2(Session session)",
                    Part.inSession(Caller::printsItemsWithStores, STORES, new Way("one join", ByHand::under2))),
            new Exercise(
                    8,
                    "List<Store> stores(SessionFactory sessions)",
                    Part.outOfSession(Caller::printsAfterTheSession, ANY_STORES, ONE_JOIN, TWO_QUERIES)),
            new Exercise(
                    9,
                    "void add(Session session, int storeId, Item item)",
                    Part.outOfSession(Caller::addsItem, storeOf(3, 10_000), new Way("one insert", ByHand::add))),
            new Exercise(
                    10,
                    "void move(Session session, int itemId, int fromId, int toId)",
                    Part.inSession(Caller::movesItem, STORES, new Way("a join and an update", ByHand::move))),
            new Exercise(
                    11,
                    "void remove(Session session, Item item)",
                    Part.inSession(
                            Caller::removesItem,
                            STORES,
                            new Way("a delete and then a join", ByHand::removeFirst),
                            new Way("a join and then a delete", ByHand::removeLast))),
            new Exercise(
                    12,
                    "List<Store> stores(Session session)",
                    Part.inSession(Caller.oneOfTwo(true), ANY_STORES, TWO_QUERIES)
                            .of("the caller that needs the items"),
                    Part.inSession(Caller.oneOfTwo(false), ANY_STORES, new Way("one query", ByHand::names))
                            .of("the caller that needs the names alone")));

    private Exercises() {}

    private static List<Data> storeOf(int... items) {
        return Stream.of(items[0], items[1]).map(Data::withLargeStore).toList();
    }
}
