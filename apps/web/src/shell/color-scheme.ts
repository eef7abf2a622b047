import { localStorageColorSchemeManager } from '@mantine/core';

/** Light, dark or as the device: with the language the only thing kept in the browser's storage. */
export const colorScheme = localStorageColorSchemeManager({ key: 'suar-colour-scheme' });
