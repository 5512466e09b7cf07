package com.example.stores;

import com.example.stores.loading.BatchFetching;
import com.example.stores.loading.Compare;
import com.example.stores.loading.DetachedStore;
import com.example.stores.loading.EagerLoading;
import com.example.stores.loading.EntityGraphs;
import com.example.stores.loading.JoinFetch;
import com.example.stores.loading.LazyLoading;
import com.example.stores.loading.Projection;
import com.example.stores.loading.QueryInsteadOfList;
import com.example.stores.loading.SubselectFetching;
import com.example.stores.loading.WriteOnly;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of this snapshot, by name, in the order in which to read them. */
final class Steps {

    static Map<String, Step> byName() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("lesson", new Lesson());
        steps.put("lazy", new LazyLoading());
        steps.put("eager", new EagerLoading());
        steps.put("join-fetch", new JoinFetch());
        steps.put("entity-graph", new EntityGraphs());
        steps.put("batch", new BatchFetching());
        steps.put("subselect", new SubselectFetching());
        steps.put("query", new QueryInsteadOfList());
        steps.put("detached", new DetachedStore());
        steps.put("write-only", new WriteOnly());
        steps.put("projection", new Projection());
        steps.put("compare", new Compare());
        return steps;
    }
}
