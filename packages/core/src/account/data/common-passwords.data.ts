/**
 * Words and runs that people build long passwords from, in English and Indonesian; longer passwords that are nothing but these,
 * digits and marks are refused. A short list of our own, after the habits that public counts of leaked passwords show.
 */
export const COMMON_PARTS = [
  'password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'katasandi', 'kata sandi', 'sandi', 'rahasia', 'secret', 'welcome',
  'selamat', 'datang', 'letmein', 'masuk', 'login', 'admin', 'administrator', 'pengelola', 'qwerty', 'qwertyuiop',
  'asdfgh', 'asdfghjkl', 'zxcvbn', 'zxcvbnm', '1qaz', '2wsx', 'qazwsx', 'iloveyou', 'cinta', 'sayang', 'akusayangkamu',
  'indonesia', 'jakarta', 'surabaya', 'bandung', 'merdeka', 'bismillah', 'alhamdulillah', 'garuda', 'monkey', 'dragon',
  'football', 'baseball', 'sunshine', 'princess', 'superman', 'batman', 'pokemon', 'trustno1', 'starwars', 'whatever',
  'changeme', 'default', 'computer', 'internet', 'samsung', 'google', 'facebook', 'whatsapp', 'january', 'february',
  'januari', 'februari', 'monday', 'senin', 'summer', 'winter', 'test', 'testing', 'coba', 'cobacoba', 'user', 'pengguna',
  'kantor', 'kementerian', 'kedutaan', 'konsulat', 'embassy', 'ministry', 'office', 'polisi', 'police', 'suar', 'abc',
  'abcd', 'abcdef', 'abcdefgh', '123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890',
  '0987654321', '987654321', '654321', '112233', '121212', '123123', '123321', '111111', '000000', '888888', 'aaa', 'xxx',
] as const;
