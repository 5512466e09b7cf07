package com.example.stores.events;

import com.example.stores.loading.LoadingSteps;
import com.example.stores.loading.SameQuestion;
import java.nio.file.Path;
import java.util.Locale;

/** Runs the loading steps, and keeps of each what it prints and its events. */
public final class RecordEvents {
    private RecordEvents() {}

    /**
     * Prints each file, with its name in a line before it and a zero behind it.
     *
     * @param arguments the folder of the sources of the lesson
     */
    public static void main(String[] arguments) {
        // As the program does whose steps these are.
        Locale.setDefault(Locale.ROOT);
        Path sources = Path.of(arguments[0]);
        for (var step : LoadingSteps.byName().entrySet()) {
            String name = step.getKey();
            Recorder recorder = new Recorder(sources);
            recorder.record(step.getValue()::run);
            print(name + ".txt", recorder.printed());
            print(name + ".json", new EventsFile("step", name, recorder).text());
        }
        for (SameQuestion way : SameQuestion.WAYS) {
            Recorder recorder = new Recorder(sources);
            for (int stores : SameQuestion.NUMBERS_OF_STORES) {
                recorder.begin(String.valueOf(stores), stores + " stores");
                recorder.record(out -> way.ask(stores, SameQuestion.ITEMS_OF_EACH, out));
            }
            print("ways/" + way.name() + ".json", new EventsFile("way", way.name(), recorder).text());
        }
    }

    private static void print(String file, String text) {
        System.out.print(file + "\n" + text + "\0");
        System.out.flush();
    }
}
