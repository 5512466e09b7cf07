package com.example.stores.loading;

import com.example.stores.running.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways to load the items of a store, by the names of their steps, in the order in which to read them. */
public final class LoadingSteps {

    private LoadingSteps() {}

    public static Map<String, Step> byName() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("lazy", new LazyLoading());
        steps.put("eager", new EagerLoading());
        steps.put("join-fetch", new JoinFetch());
        steps.put("entity-graph", new EntityGraphs());
        steps.put("batch", new BatchFetching());
        steps.put("subselect", new SubselectFetching());
        steps.put("profile", new FetchProfiles());
        steps.put("page", new PageOfStores());
        steps.put("item-store", new StoreOfEachItem());
        steps.put("query", new QueryInsteadOfList());
        steps.put("detached", new DetachedStore());
        steps.put("strict", new StrictLoading());
        steps.put("write-only", new WriteOnly());
        steps.put("projection", new Projection());
        return steps;
    }
}
