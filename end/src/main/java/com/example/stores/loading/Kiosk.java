package com.example.stores.loading;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** Something with two lists, for {@link TwoListsAtOnce} alone; a store has only one. */
@Entity
class Kiosk {

    @Id
    private Integer id;

    @ElementCollection
    private List<String> phones;

    @ElementCollection
    private List<String> hours;
}
