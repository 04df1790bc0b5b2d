package org.openiwg.typesetting.shape;

import com.dylibso.chicory.runtime.CompiledModule;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.FunctionImport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A C library compiled to WebAssembly and from there to bytecode: its functions and its memory. Not for several threads at once. */
final class WasmModule {

    private final Instance instance;
    private final Memory memory;
    private final Map<String, ExportFunction> functions = new HashMap<>();

    WasmModule(CompiledModule module) {
        this.instance = Instance.builder(module.wasmModule())
                .withMachineFactory(module.machineFactory())
                .withImportValues(
                        ImportValues.builder().withFunctions(imports(module)).build())
                .withStart(false)
                .build();
        this.memory = instance.memory();
        call(has("_initialize") ? "_initialize" : "__wasm_call_ctors");
    }

    /** What the library asks of its surroundings: more memory. Whatever else it imports is only for programs that end. */
    private static List<ImportFunction> imports(CompiledModule module) {
        List<ImportFunction> imports = new ArrayList<>();
        for (int i = 0; i < module.wasmModule().importSection().importCount(); i++) {
            if (module.wasmModule().importSection().getImport(i) instanceof FunctionImport wanted) {
                imports.add(new HostFunction(
                        wanted.module(),
                        wanted.name(),
                        module.wasmModule().typeSection().getType(wanted.typeIndex()),
                        (instance, arguments) -> {
                            if (wanted.name().equals("emscripten_resize_heap")) {
                                return new long[] {grow(instance.memory(), arguments[0])};
                            }
                            throw new IllegalStateException("HarfBuzz called " + wanted.name());
                        }));
            }
        }
        return imports;
    }

    private static long grow(Memory memory, long bytes) {
        int pages = (int) (((bytes & 0xFFFF_FFFFL) + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE);
        return memory.grow(pages - memory.pages()) >= 0 ? 1 : 0;
    }

    private boolean has(String name) {
        for (int i = 0; i < instance.module().exportSection().exportCount(); i++) {
            if (instance.module().exportSection().getExport(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    int call(String function, long... arguments) {
        long[] results = functions
                .computeIfAbsent(function, name -> instance.export(name))
                .apply(arguments);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    /** Copies the bytes into the library's memory; {@link #free} gives the place back. */
    int put(byte[] bytes) {
        int address = call("malloc", Math.max(1, bytes.length));
        memory.write(address, bytes);
        return address;
    }

    int putString(String text) {
        return put((text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    void free(int address) {
        call("free", address);
    }

    int int32(int address) {
        return memory.readInt(address);
    }

    String string(int address) {
        return memory.readCString(address);
    }

    byte[] bytes(int address, int length) {
        return memory.readBytes(address, length);
    }
}
