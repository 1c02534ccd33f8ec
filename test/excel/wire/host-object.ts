import { refuse } from '../book/emulated-error';

/** What Excel's objects of one kind can do, by the names that go over the wire (`Values`, `GetRange`). */
export interface HostType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects that hang off this one; null for a null object. */
  readonly navigation?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** A method returns an object, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** Of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
}

/** A property as the client loads and sets it. */
export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** One object of Excel's, its kind closed over its target. */
export interface HostObject {
  readonly typeName: string;
  readonly propertyNames: readonly string[];
  /** Id that the client keeps for members of collections. */
  readonly id?: string;
  isProperty(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(method: string, args: readonly unknown[]): unknown;
  readonly items?: () => readonly HostObject[];
  /** Given by `_KeepReference`. */
  reference?: string;
}

export function hostObject<T>(type: HostType<T>, target: T, id?: string): HostObject {
  const missing = (member: string): never =>
    refuse(
      'ApiNotFound',
      `EMULATOR: ${type.name}.${member} is not implemented`,
      `${type.name}.${camel(member)}`,
    );
  const location = (member: string) => `${type.name}.${camel(member)}`;
  return {
    typeName: type.name,
    propertyNames: Object.keys(type.properties ?? {}),
    ...(id !== undefined && { id }),
    isProperty: (name) => type.properties?.[name] !== undefined,
    get: (name) =>
      located(location(name), () => (type.properties?.[name] ?? missing(name)).get(target)),
    set: (name, value) =>
      located(location(name), () => (type.properties?.[name]?.set ?? missing(name))(target, value)),
    navigate: (name) =>
      located(location(name), () => (type.navigation?.[name] ?? missing(name))(target)),
    call: (method, args) =>
      located(location(method), () => (type.methods?.[method] ?? missing(method))(target, args)),
    ...(type.items && { items: () => type.items!(target) }),
  };
}

/** Names the member in an error that does not say where it happened. */
function located<R>(location: string, act: () => R): R {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && 'location' in error && error.location === '') {
      error.location = location;
    }
    throw error;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value;
}

/** "GetRange" → "getRange", "ID" → "id". */
export function camel(name: string): string {
  return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
