package com.example.stores.check.relationship;

import com.example.stores.check.models.ModelObjects;
import com.example.stores.check.models.ModelsUnderCheck;
import java.lang.reflect.AnnotatedElement;

/** Something that is asked of the models. */
abstract class ModelCheck {
    final ModelsUnderCheck models;
    final ModelObjects objects;
    final Class<?> itemClass;
    final Class<?> storeClass;

    ModelCheck(ModelsUnderCheck models) {
        this.models = models;
        objects = models.objects();
        itemClass = models.classes().item();
        storeClass = models.classes().store();
    }

    /** The store of an item, as Hibernate reads it: where its annotations are. */
    final AnnotatedElement store() {
        return (AnnotatedElement) models.relation(itemClass, storeClass).getJavaMember();
    }

    final AnnotatedElement items() {
        return (AnnotatedElement) models.relation(storeClass, itemClass).getJavaMember();
    }

    final Object savedStore() {
        return models.saved(objects.newStore());
    }

    final Object savedItem() {
        Object store = objects.newStore();
        Object item = objects.newItemOf(store);
        models.save(store, item);
        return item;
    }
}
