export {
  isWellFormedBurmese,
  isZawgyi,
  isZawgyiText,
  type ZawgyiPiece,
  zawgyiPieces,
  zawgyiToUnicode,
} from './zawgyi.ts';
