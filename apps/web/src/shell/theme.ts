import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep teal, the page's own colour. Shade 7 on white and shade 3 on the dark ground both exceed 4.5:1. */
const ink: MantineColorsTuple = [
  '#e9f4f4',
  '#d3e6e6',
  '#a9cfd0',
  '#7db7b9',
  '#549fa2',
  '#2a7a7f',
  '#1d6d73',
  '#12575d',
  '#0d454a',
  '#083236',
];

/** The light of the beacon: for pleas for help and little else. */
const beacon: MantineColorsTuple = [
  '#fff6e5',
  '#ffeaca',
  '#ffd596',
  '#fdbe5c',
  '#f5a833',
  '#e0900f',
  '#b96f00',
  '#8f5400',
  '#6e4000',
  '#4b2b00',
];

const red: MantineColorsTuple = [
  '#fdf0ee',
  '#f9dcd8',
  '#f1b5ae',
  '#e98d83',
  '#e06a5e',
  '#d04a3d',
  '#b5362b',
  '#962a21',
  '#761f18',
  '#551510',
];

const green: MantineColorsTuple = [
  '#ecf6ee',
  '#d6ead9',
  '#accfb2',
  '#7fb58a',
  '#589c67',
  '#3a814b',
  '#2a6b3a',
  '#20562e',
  '#184323',
  '#0f2f18',
];

const gray: MantineColorsTuple = [
  '#f6f8f8',
  '#eef1f1',
  '#e1e6e6',
  '#ced5d5',
  '#aeb8b9',
  '#7d898b',
  '#596668',
  '#455153',
  '#2d3739',
  '#1a2123',
];

const dark: MantineColorsTuple = [
  '#d7e0e1',
  '#b4c0c2',
  '#98a6a8',
  '#64757a',
  '#3a4a4f',
  '#2b393e',
  '#1f2b30',
  '#172125',
  '#11191c',
  '#0b1113',
];

const fonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Myanmar", "Noto Sans Khmer", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans SC", "Noto Sans Bengali", sans-serif';

/** Calm and dense: 14 px text, small controls, square-ish corners. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  colors: { ink, beacon, red, green, gray, dark },
  fontFamily: fonts,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Noto Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  headings: {
    fontFamily: fonts,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px' },
      h2: { fontSize: '17px' },
      h3: { fontSize: '15px' },
      h4: { fontSize: '14px' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    TextInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Badge: {
      defaultProps: { size: 'sm', radius: 'sm', variant: 'light' },
      styles: {
        root: { textTransform: 'none', letterSpacing: 0, fontWeight: 600 },
        label: { fontSize: 11.5 },
      },
    },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    Modal: { defaultProps: { centered: true } },
    Alert: { defaultProps: { radius: 'sm' } },
    Anchor: { defaultProps: { underline: 'always' } },
    Paper: { defaultProps: { radius: 'sm' } },
  },
});
