import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { houseFaults } from './house-faults.ts';
import { readRooms } from './rooms.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const rooms = readRooms(root);
const faults = houseFaults(rooms);
for (const fault of faults) console.error(`house: ${fault}`);
console.log(`house: ${rooms.length} rooms, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
