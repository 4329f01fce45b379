import { FLOORS } from './rooms.ts';
import type { Room } from './rooms.ts';

/** The rooms of the views floor that may never import one another: one garment, four ways to see it. */
const VIEWS_FLOOR = 'views';

/** Every breach of the floor plan, as sentences that say what to do instead. Empty when the house stands. */
export function houseFaults(rooms: readonly Room[]): string[] {
  const byName = new Map(rooms.map((room) => [room.name, room]));
  return [
    ...rooms.flatMap((room) => undeclaredImports(room)),
    ...rooms.flatMap((room) => upwardArrows(room, byName)),
    ...loops(rooms, byName),
  ];
}

/** The rooms a source imports: static, type-only, dynamic and re-exports alike. */
export function importedRooms(text: string): string[] {
  const found = text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"](@toile\/[a-z-]+)(\/[^'"]*)?['"]/g);
  return [...new Set([...found].map((match) => match[1] as string))];
}

function undeclaredImports(room: Room): string[] {
  return room.sources.flatMap(({ path, text }) =>
    importedRooms(text)
      .filter((name) => name !== room.name && !room.declared.includes(name) && !path.endsWith('.test.ts'))
      .map((name) => `${path} imports ${name}, which ${room.name} does not declare. Name it in the room's package.json if the floor plan allows it.`));
}

function upwardArrows(room: Room, byName: ReadonlyMap<string, Room>): string[] {
  const faults: string[] = [];
  for (const name of room.declared) {
    const target = byName.get(name);
    if (!target) faults.push(`${room.name} depends on ${name}, which is not a room of this house.`);
    else if (FLOORS.indexOf(target.floor) > FLOORS.indexOf(room.floor)) {
      faults.push(`${room.name} (${room.floor}) depends upwards on ${name} (${target.floor}). Move what is shared down a floor.`);
    } else if (room.floor === VIEWS_FLOOR && target.floor === VIEWS_FLOOR) {
      faults.push(`${room.name} depends on ${name}: views never meet. What two views share sinks to garment or drawing.`);
    }
  }
  return faults;
}

function loops(rooms: readonly Room[], byName: ReadonlyMap<string, Room>): string[] {
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (room: Room, trail: readonly string[]): void => {
    if (trail.includes(room.name)) {
      faults.push(`rooms in a loop: ${[...trail.slice(trail.indexOf(room.name)), room.name].join(' → ')}.`);
      return;
    }
    if (done.has(room.name)) return;
    for (const name of room.declared) {
      const next = byName.get(name);
      if (next) visit(next, [...trail, room.name]);
    }
    done.add(room.name);
  };
  for (const room of rooms) visit(room, []);
  return faults;
}
