package com.example.stores.loading;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something with two lists and a set, for {@link TwoListsAtOnce} alone; a store has only one list. */
@Entity
class Kiosk {

    @Id
    private Integer id = 1;

    @ElementCollection
    private List<String> phones = new ArrayList<>(List.of("100", "200", "300"));

    @ElementCollection
    private List<String> hours = new ArrayList<>();

    @ElementCollection
    private Set<String> days = new HashSet<>(Set.of("Mon", "Tue", "Wed", "Thu"));

    List<String> getPhones() {
        return phones;
    }

    Set<String> getDays() {
        return days;
    }
}
