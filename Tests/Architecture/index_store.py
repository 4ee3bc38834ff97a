"""The compiler's index, read: which file defines and which file uses which symbol.

SwiftPM writes the index with every debug build. It is read through libIndexStore, which every Swift
toolchain has, so that nothing here needs to parse Swift. The numbers are those of indexstore.h.
"""

import ctypes
import shutil
from ctypes import CFUNCTYPE, POINTER, byref, c_bool, c_char_p, c_int64, c_size_t, c_uint, c_uint64, c_void_p
from dataclasses import dataclass
from pathlib import Path

# Roles of an occurrence, and of its relations to other symbols.
DEFINITION, REFERENCE, IMPLICIT = 1 << 1, 1 << 2, 1 << 8
CHILD_OF, EXTENDED_BY, ACCESSOR_OF = 1 << 9, 1 << 14, 1 << 15
# Kinds of symbols.
MODULE, EXTENSION = 1, 9
TYPES = {5, 6, 7, 8}  # enum, struct, class, protocol
METHODS = {12, 16, 17, 18, 22}  # functions, methods, initialisers
PROPERTIES = {13, 19, 20, 21}
GETTER = 3  # a kind below METHODS
RECORD = 2  # a unit's dependency that holds symbols


@dataclass(frozen=True)
class Occurrence:
    """A symbol at a place of a file."""

    usr: str  # the symbol's name among compilers, the same wherever it is used
    name: str
    kind: int
    subkind: int
    roles: int
    line: int
    relations: tuple  # (roles, usr) of each symbol that it belongs to


@dataclass
class IndexedFile:
    """What the index knows of a source file."""

    path: Path
    module: str
    changed: int  # when the compiler wrote this, in seconds
    occurrences: list


class Text(ctypes.Structure):
    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.length).decode() if self.length else ""


EACH_NAME = CFUNCTYPE(c_bool, c_void_p, Text)
EACH = CFUNCTYPE(c_bool, c_void_p, c_void_p)
SIGNATURES = {
    "store_create": (c_void_p, c_char_p, POINTER(c_void_p)),
    "store_units_apply_f": (c_bool, c_void_p, c_uint, c_void_p, EACH_NAME),
    "unit_reader_create": (c_void_p, c_void_p, c_char_p, POINTER(c_void_p)),
    "unit_reader_dispose": (None, c_void_p),
    "unit_reader_get_main_file": (Text, c_void_p),
    "unit_reader_get_module_name": (Text, c_void_p),
    "unit_reader_is_module_unit": (c_bool, c_void_p),
    "unit_reader_get_modification_time": (None, c_void_p, POINTER(c_int64), POINTER(c_int64)),
    "unit_reader_dependencies_apply_f": (c_bool, c_void_p, c_void_p, EACH),
    "unit_dependency_get_kind": (c_uint, c_void_p),
    "unit_dependency_get_filepath": (Text, c_void_p),
    "unit_dependency_get_name": (Text, c_void_p),
    "record_reader_create": (c_void_p, c_void_p, c_char_p, POINTER(c_void_p)),
    "record_reader_dispose": (None, c_void_p),
    "record_reader_occurrences_apply_f": (c_bool, c_void_p, c_void_p, EACH),
    "occurrence_get_symbol": (c_void_p, c_void_p),
    "occurrence_get_roles": (c_uint64, c_void_p),
    "occurrence_get_line_col": (None, c_void_p, POINTER(c_uint), POINTER(c_uint)),
    "occurrence_relations_apply_f": (c_bool, c_void_p, c_void_p, EACH),
    "symbol_relation_get_roles": (c_uint64, c_void_p),
    "symbol_relation_get_symbol": (c_void_p, c_void_p),
    "symbol_get_usr": (Text, c_void_p),
    "symbol_get_name": (Text, c_void_p),
    "symbol_get_kind": (c_uint, c_void_p),
    "symbol_get_subkind": (c_uint, c_void_p),
}


class IndexStore:
    """An index store on disk."""

    def __init__(self, folder: Path):
        swift = shutil.which("swift")
        if swift is None:
            raise OSError("no swift on the search path")
        library = ctypes.CDLL(str(Path(swift).resolve().parent.parent / "lib" / "libIndexStore.so"))
        for name, (answer, *arguments) in SIGNATURES.items():
            function = getattr(library, "indexstore_" + name)
            function.restype, function.argtypes = answer, arguments
            setattr(self, name, function)
        self.store = self._made(self.store_create, str(folder).encode())

    def files(self, folder: Path) -> list[IndexedFile]:
        """The Swift files under a folder that still exist, each as it was last compiled, by path."""
        newest = {}
        for unit in self._units():
            path = Path(str(self.unit_reader_get_main_file(unit)))
            if path.suffix != ".swift" or not path.is_relative_to(folder) or not path.is_file():
                continue
            seconds, rest = c_int64(), c_int64()
            self.unit_reader_get_modification_time(unit, byref(seconds), byref(rest))
            if path in newest and newest[path][0] >= (seconds.value, rest.value):
                continue
            records = [name for file, name in self._records(unit) if file == str(path)]
            module = str(self.unit_reader_get_module_name(unit))
            newest[path] = (seconds.value, rest.value), module, records
        return [
            IndexedFile(path, module, written[0], [one for name in records for one in self._occurrences(name)])
            for path, (written, module, records) in sorted(newest.items())
        ]

    def symbols_of_c(self, modules: set[str]) -> dict[str, str]:
        """The C module that each symbol is declared in, of the modules named."""
        homes = {}
        for unit in self._units():
            module = str(self.unit_reader_get_module_name(unit))
            if self.unit_reader_is_module_unit(unit) and module in modules:
                for _, name in self._records(unit):
                    homes |= {one.usr: module for one in self._occurrences(name) if not one.roles & REFERENCE}
        return homes

    def _units(self):
        names = []
        each = EACH_NAME(lambda _, name: names.append(str(name)) or True)
        self.store_units_apply_f(self.store, 1, None, each)
        for name in names:
            unit = self._made(self.unit_reader_create, self.store, name.encode())
            yield unit
            self.unit_reader_dispose(unit)

    def _records(self, unit) -> list[tuple[str, str]]:
        """The files of a unit whose symbols are kept, and the names they are kept under."""
        found = []

        def look(_, dependency):
            if self.unit_dependency_get_kind(dependency) == RECORD:
                file = str(self.unit_dependency_get_filepath(dependency))
                found.append((file, str(self.unit_dependency_get_name(dependency))))
            return True

        self.unit_reader_dependencies_apply_f(unit, None, EACH(look))
        return found

    def _occurrences(self, record: str) -> list[Occurrence]:
        reader = self._made(self.record_reader_create, self.store, record.encode())
        found, line, column = [], c_uint(), c_uint()

        def note(_, occurrence):
            symbol = self.occurrence_get_symbol(occurrence)
            self.occurrence_get_line_col(occurrence, byref(line), byref(column))
            found.append(Occurrence(
                str(self.symbol_get_usr(symbol)), str(self.symbol_get_name(symbol)),
                self.symbol_get_kind(symbol), self.symbol_get_subkind(symbol),
                self.occurrence_get_roles(occurrence), line.value, self._relations(occurrence)))
            return True

        self.record_reader_occurrences_apply_f(reader, None, EACH(note))
        self.record_reader_dispose(reader)
        return found

    def _relations(self, occurrence) -> tuple:
        found = []

        def note(_, relation):
            symbol = self.symbol_relation_get_symbol(relation)
            found.append((self.symbol_relation_get_roles(relation), str(self.symbol_get_usr(symbol))))
            return True

        self.occurrence_relations_apply_f(occurrence, None, EACH(note))
        return tuple(found)

    @staticmethod
    def _made(make, *arguments):
        error = c_void_p()
        made = make(*arguments, byref(error))
        if not made:
            raise OSError(f"the index cannot be read: {arguments[-1].decode()}")
        return made
