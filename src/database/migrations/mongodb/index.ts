import * as migration_20261127_185703_entrant_address_keys from './20261127_185703_entrant_address_keys';

export const migrations = [
  {
    up: migration_20261127_185703_entrant_address_keys.up,
    down: migration_20261127_185703_entrant_address_keys.down,
    name: '20261127_185703_entrant_address_keys'
  },
];
