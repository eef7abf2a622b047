/** Letters that pass for Latin ones: own list of the common look-alikes of Cyrillic, Greek and small capitals. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['АВЕЅІЈКМНОРСТХУавеѕіјкмнорстху', 'ABESIJKMHOPCTXYabesijkmhopctxy'],
  ['ԁԛԝһӏѵԍ', 'dqwhlvg'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοινρτυκ', 'ABEZHIKMNOPTYXaoivptuk'],
  ['ıɑɡɩɪʀʏʙʜʟɴᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱꜰɢ', 'iagiiRyBHLNACDEJKMOPTUVWZSFG'],
  ['‘’‛ʼ“”„–—−‐‑', "''''\"\"\"-----"],
];

export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([from, to]) => Array.from(from).map((letter, index) => [letter, to[index] ?? letter] as const)),
);
