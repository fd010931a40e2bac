"""Frozen records, at the price a light module can pay.

`dataclasses` costs 13 ms to import, more than half of what a whole `add` may take. This is
the part of it that trustlog uses: fields are annotations, defaults are class attributes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self, dataclass_transform
else:

    def dataclass_transform(**_kwargs: bool):  # noqa: ANN201, D103  # for type checkers only
        return lambda cls: cls


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value:
    """A record that never changes; two with equal fields are equal."""

    _fields: ClassVar[tuple[str, ...]] = ()

    if not TYPE_CHECKING:

        def __init__(self, **fields: object) -> None:
            if fields.keys() != self._known:
                missing = (name for name in self._known - fields.keys() if not hasattr(self, name))
                wrong = sorted([*missing, *(fields.keys() - self._known)])
                if wrong:
                    raise TypeError(
                        f"{type(self).__name__}: missing or unknown: {', '.join(wrong)}"
                    )
            self.__dict__.update(fields)

        def __init_subclass__(cls) -> None:
            # inspect.get_annotations would cost what this class saves.
            own = tuple(cls.__dict__.get("__annotations__", ()))  # noqa: RUF063
            cls._fields = cls._fields + own
            cls._known = frozenset(cls._fields)

    @classmethod
    def trusted(cls, fields: dict[str, Any]) -> Self:
        """A record of fields that are known to be all there: a tenth of the price."""
        made = cls.__new__(cls)
        made.__dict__.update(fields)
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.as_dict() == other.as_dict()

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.as_dict().values())))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.as_dict().items())
        return f"{type(self).__name__}({fields})"

    def as_dict(self) -> dict[str, Any]:
        """Every field by name, in the order of declaration."""
        return {name: getattr(self, name) for name in self._fields}

    def but(self, **changes: Any) -> Self:
        """Return the same record with some fields changed."""
        return type(self)(**{**self.as_dict(), **changes})
