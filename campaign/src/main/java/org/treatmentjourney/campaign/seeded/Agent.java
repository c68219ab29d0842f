package org.treatmentjourney.campaign.seeded;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.agent.builder.AgentBuilder;

/** Puts one mistake into the program as its classes are loaded. */
public final class Agent {

    private Agent() {}

    public static void premain(String mistake, Instrumentation instrumentation) {
        Mistake.valueOf(mistake)
                .into(new AgentBuilder.Default().disableClassFormatChanges())
                .installOn(instrumentation);
    }

    /** The option that starts a JVM with a mistake in it. The jar holds no code, only where the code is. */
    public static String option(Mistake mistake, Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", Agent.class.getName());
        attributes.putValue("Class-Path", placeOf(Agent.class) + " " + placeOf(AgentBuilder.class));
        Path jar = folder.resolve("mistake.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream empty = new JarOutputStream(file, manifest)) {
            empty.finish();
        }
        return "-javaagent:" + jar + "=" + mistake;
    }

    private static String placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }
}
