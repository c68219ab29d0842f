package org.treatmentjourney.standalone.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running program to every test that asks for it, save {@link OnItsOwn}; JUnit closes it at the very end. */
public final class OneProgram implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == Program.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return lasting(extension).computeIfAbsent(Program.class, key -> started());
    }

    private static Store lasting(ExtensionContext extension) {
        Class<?> test = extension.getRequiredTestClass();
        return test.isAnnotationPresent(OnItsOwn.class)
                ? extension.getParent().orElseThrow().getStore(Namespace.create(test))
                : extension.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL);
    }

    private static Program started() {
        try {
            return new Program(Files.createTempDirectory("walk"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
