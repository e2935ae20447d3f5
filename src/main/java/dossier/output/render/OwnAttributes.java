package dossier.output.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * What templates read of the dossier's own records, as {@code page.title}: found once for each class. Pebble's own resolver
 * looks each value up anew, by a key made for it, and reads everything else: maps, lists, texts, and methods with arguments.
 */
final class OwnAttributes implements AttributeResolver {
    private static final String OWN = "dossier.";

    private final ClassValue<Map<String, Method>> methods = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return type.getName().startsWith(OWN) ? methodsOf(type) : Map.of();
        }
    };

    @Override
    public ResolvedAttribute resolve(
            Object target,
            Object name,
            Object[] arguments,
            ArgumentsNode node,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (target == null || arguments != null) {
            return null;
        }
        Method method = methods.get(target.getClass()).get(name);
        return method == null ? null : new ResolvedAttribute(value(method, target, file, line));
    }

    /** Methods without arguments; where Pebble would take one of another name, such as {@code getTitle}, it decides. */
    private static Map<String, Method> methodsOf(Class<?> type) {
        Map<String, Method> methods = new HashMap<>();
        for (Method method : type.getMethods()) {
            boolean isRead = method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class;
            if (isRead && !method.isBridge()) {
                method.setAccessible(true);
                methods.put(method.getName(), method);
            }
        }
        for (Method method : type.getMethods()) {
            for (String prefix : new String[] {"get", "is", "has"}) {
                String name = method.getName();
                if (name.startsWith(prefix) && name.length() > prefix.length()) {
                    methods.remove(
                            Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1));
                }
            }
        }
        return methods;
    }

    private static Object value(Method method, Object target, String file, int line) {
        try {
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new PebbleException(e, "Could not call " + method.getName(), line, file);
        }
    }
}
