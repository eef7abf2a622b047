export const MatchesPage = () => null;
