export const TakeInPage = () => null;
