export { isWellFormedBurmese, isZawgyi, type ZawgyiPiece, zawgyiPieces, zawgyiToUnicode } from './zawgyi.ts';
