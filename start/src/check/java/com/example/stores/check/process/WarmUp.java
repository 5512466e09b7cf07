package com.example.stores.check.process;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Models with which all is done. Judging them loads all that judging needs, and the next time takes a tenth of the time.
 */
final class WarmUp {
    private static final String ITEM = """
            package com.example.stores.models;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            @Entity @Table(name = "items") public class Item {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Integer id;
                @Column(unique = true, nullable = false) private String name;
                @Column(nullable = false) private BigDecimal price;
                @ManyToOne(fetch = FetchType.LAZY, optional = false) private Store store;
                protected Item() {}
                public Item(String name, BigDecimal price) { this.name = name; this.price = price; }
                public Integer getId() { return id; }
                public String getName() { return name; }
                public BigDecimal getPrice() { return price; }
                public Store getStore() { return store; }
                public void setStore(Store store) { this.store = store; }
            }
            """;

    private static final String STORE = """
            package com.example.stores.models;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @Table(name = "stores") public class Store {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Integer id;
                @Column(unique = true, nullable = false) private String name;
                @OneToMany(mappedBy = "store", cascade = CascadeType.PERSIST) private List<Item> items = new ArrayList<>();
                protected Store() {}
                public Store(String name) { this.name = name; }
                public Integer getId() { return id; }
                public String getName() { return name; }
                public List<Item> getItems() { return items; }
                public void addItem(Item item) { items.add(item); item.setStore(this); }
            }
            """;

    private static final String MODELS = """
            package com.example.stores.models;
            public final class Models {
                public static final Class<?>[] ALL = {Store.class, Item.class};
            }
            """;

    private WarmUp() {}

    static ModelFiles models() {
        Path folder = Path.of("java", "com", "example", "stores", "models");
        return new ModelFiles(Map.of(
                folder.resolve("Item.java"), bytes(ITEM),
                folder.resolve("Store.java"), bytes(STORE),
                folder.resolve("Models.java"), bytes(MODELS)));
    }

    private static ByteBuffer bytes(String source) {
        return ByteBuffer.wrap(source.getBytes(StandardCharsets.UTF_8));
    }
}
