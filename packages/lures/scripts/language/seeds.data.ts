/** Indonesian and Malay words of one meaning, 'id=ms', where the standard or everyday languages differ. Own list [G]. */
export const INDONESIAN_MALAY = `karena=kerana bahwa=bahawa uang=wang uang=duit kantor=pejabat mobil=kereta sepeda-motor=motosikal rumah-sakit=hospital polisi=polis paspor=pasport perusahaan=syarikat gratis=percuma telepon=telefon ponsel=telefon-bimbit apotek=farmasi televisi=televisyen universitas=universiti kualitas=kualiti fasilitas=fasiliti aktivitas=aktiviti komunitas=komuniti identitas=identiti kapasitas=kapasiti prioritas=prioriti realitas=realiti kreativitas=kreativiti produktivitas=produktiviti januari=januari februari=februari maret=mac agustus=ogos desember=disember juli=julai juni=jun senin=isnin rabu=rabu jumat=jumaat minggu=ahad kamis=khamis sepatu=kasut kamar=bilik kulkas=peti-sejuk handuk=tuala bus=bas taksi=teksi sekolah=sekolah mahasiswa=pelajar kelas=darjah insinyur=jurutera perawat=jururawat dokter=doktor pengacara=peguam wartawan=pemberita karyawan=pekerja karyawan=kakitangan gaji=gaji lowongan=jawatan-kosong lowongan=kekosongan pemerintah=kerajaan kerajaan=kerajaan negara-bagian=negeri provinsi=wilayah kabupaten=daerah kecamatan=mukim desa=kampung menteri=menteri presiden=presiden perdana=perdana undang-undang=akta peraturan=peraturan pajak=cukai bea=kastam imigrasi=imigresen paspor=pasport visa=visa pesawat=kapal-terbang bandara=lapangan-terbang pelabuhan=pelabuhan stasiun=stesen kereta-api=kereta-api jalan-tol=lebuh-raya parkir=letak-kereta bensin=petrol ban=tayar rem=brek setir=stereng knalpot=ekzos pabrik=kilang kantor-pos=pejabat-pos toko=kedai warung=gerai restoran=restoran belanja=beli-belah murah=murah mahal=mahal diskon=diskaun harga=harga bayar=bayar kuitansi=resit rekening=akaun nasabah=pelanggan pelanggan=pelanggan bunga=faedah utang=hutang pinjaman=pinjaman kredit=kredit cicilan=ansuran asuransi=insurans istri=isteri suami=suami anak=anak adik=adik kakak=kakak paman=pakcik bibi=makcik kakek=datuk nenek=nenek teman=kawan sahabat=rakan pacar=teman-wanita bapak=encik anda=awak kamu=awak kalian=korang kami=kami kita=kita mereka=mereka dia=dia beliau=beliau saya=saya aku=aku gue=aku ingin=nak ingin=hendak mau=mahu mau=nak tidak=tidak enggak=tak nggak=tak belum=belum bukan=bukan jangan=jangan harus=mesti harus=perlu sudah=dah sudah=telah sedang=sedang akan=akan masih=masih lagi=lagi juga=juga saja=sahaja hanya=hanya cuma=cuma sangat=sangat sekali=sungguh banget=sangat terlalu=terlampau lebih=lebih kurang=kurang sekarang=sekarang nanti=nanti kemarin=semalam besok=esok lusa=lusa tadi=tadi siang=tengah-hari sore=petang malam=malam pagi=pagi kapan=bila di-mana=di-mana bagaimana=macam-mana gimana=macam-mana kenapa=kenapa mengapa=mengapa berapa=berapa siapa=siapa apa=apa apakah=adakah yang=yang dengan=dengan untuk=untuk dari=daripada dari=dari kepada=kepada pada=pada oleh=oleh tentang=tentang antara=antara atau=atau tetapi=tetapi tapi=tapi namun=namun jika=jika kalau=kalau apabila=apabila ketika=semasa ketika=ketika saat=semasa selama=selama sebelum=sebelum sesudah=selepas setelah=selepas sampai=sehingga hingga=hingga supaya=supaya agar=agar maka=maka sehingga=sehingga bahkan=malah misalnya=misalnya contohnya=contohnya yaitu=iaitu yakni=iaitu adalah=ialah merupakan=merupakan terhadap=terhadap mengenai=mengenai menurut=menurut melalui=melalui berbeda=berbeza perbedaan=perbezaan beda=beza butuh=perlu membutuhkan=memerlukan kebutuhan=keperluan berkata=berkata bicara=cakap berbicara=bercakap omong=cakap bilang=kata melihat=melihat lihat=tengok menonton=menonton mendengar=mendengar dengar=dengar mencoba=cuba coba=cuba percobaan=percubaan kirim=hantar mengirim=menghantar pengiriman=penghantaran terima=terima menerima=menerima ambil=ambil mengambil=mengambil bawa=bawa membawa=membawa taruh=letak simpan=simpan buka=buka tutup=tutup masuk=masuk keluar=keluar pulang=balik pulang=pulang pergi=pergi datang=datang tinggal=tinggal berangkat=bertolak tiba=tiba berhenti=berhenti mulai=mula memulai=memulakan selesai=selesai menyelesaikan=menyelesaikan membuat=membuat bikin=buat kerja=kerja bekerja=bekerja pekerjaan=pekerjaan pekerja=pekerja belajar=belajar mengajar=mengajar pendidikan=pendidikan pengajaran=pengajaran penelitian=penyelidikan peneliti=penyelidik laporan=laporan berita=berita koran=akhbar surat-kabar=surat-khabar majalah=majalah buku=buku perpustakaan=perpustakaan perkembangan=perkembangan pembangunan=pembangunan keamanan=keselamatan aman=selamat kesehatan=kesihatan sehat=sihat sakit=sakit obat=ubat penyakit=penyakit kecelakaan=kemalangan kebakaran=kebakaran banjir=banjir bencana=bencana korban=mangsa pelaku=pelaku penjahat=penjenayah kejahatan=jenayah penipuan=penipuan pencuri=pencuri penjara=penjara hukuman=hukuman pengadilan=mahkamah hakim=hakim jaksa=pendakwa terdakwa=tertuduh tersangka=suspek saksi=saksi bukti=bukti perdagangan-orang=pemerdagangan-orang disekap=dikurung diperiksa=disiasat penyelidikan=siasatan ditangkap=ditahan situs=laman-web unduh=muat-turun unggah=muat-naik surel=emel kata-sandi=kata-laluan sandi=kata-laluan akun=akaun berkas=fail file=fail jaringan=rangkaian komputer=komputer layar=skrin tombol=butang klik=klik daftar=senarai daftar=daftar pendaftaran=pendaftaran terdaftar=berdaftar formulir=borang alamat=alamat kode-pos=poskod nomor=nombor nomor=no angka=angka jumlah=jumlah total=jumlah rata-rata=purata persen=peratus seratus=seratus seribu=seribu juta=juta miliar=bilion triliun=trilion delapan=lapan delapan=lapan uji=uji ujian=peperiksaan nilai=markah nilai=nilai cari=cari mencari=mencari temukan=jumpa bertemu=berjumpa menemukan=menemui hilang=hilang dapat=dapat mendapat=mendapat memperoleh=memperolehi mempunyai=mempunyai punya=ada memiliki=memiliki milik=milik sedih=sedih marah=marah takut=takut lapar=lapar capek=penat bodoh=bodoh pintar=pandai pandai=pandai cantik=cantik ganteng=kacak besar=besar kecil=kecil panjang=panjang pendek=pendek tinggi=tinggi rendah=rendah baru=baru lama=lama cepat=cepat lambat=lambat segera=segera terus=terus benar=betul betul=betul salah=salah jelas=jelas mudah=mudah sulit=susah sukar=sukar penting=penting khusus=khas khususnya=khususnya umum=awam terutama=terutamanya semua=semua seluruh=seluruh setiap=setiap tiap=tiap beberapa=beberapa banyak=banyak sedikit=sedikit lain=lain sendiri=sendiri bersama=bersama sama=sama serupa=serupa seperti=seperti kayak=macam sebagai=sebagai silakan=sila mohon=sila tolong=tolong maaf=maaf permisi=tumpang-lalu terima-kasih=terima-kasih selamat-siang=selamat-tengah-hari selamat-sore=selamat-petang prangko=setem kartu=kad nama=nama umur=umur usia=usia lahir=lahir kelahiran=kelahiran warga=warga kewarganegaraan=kewarganegaraan bahasa=bahasa kebijakan=dasar kebijakan=polisi rapat=mesyuarat pertemuan=perjumpaan ketua=pengerusi keanggotaan=keahlian organisasi=organisasi yayasan=yayasan lembaga=lembaga badan=badan panitia=jawatankuasa komite=jawatankuasa direktur=pengarah manajer=pengurus manajemen=pengurusan pimpinan=pimpinan kepala=ketua staf=kakitangan sekretaris=setiausaha bendahara=bendahari akuntan=akauntan kasir=juruwang teknisi=juruteknik supir=pemandu sopir=pemandu pembantu=pembantu satpam=pengawal tentara=tentera prajurit=askar perang=perang senjata=senjata pistol=pistol merdeka=merdeka kebebasan=kebebasan hak=hak kewajiban=kewajipan kewajiban=tanggungjawab wajib=wajib agama=agama budaya=budaya kebudayaan=kebudayaan sejarah=sejarah ekonomi=ekonomi politik=politik hukum=undang-undang ilmu=ilmu sains=sains teknologi=teknologi informasi=maklumat informasi=informasi data=data sistem=sistem proses=proses program=program rencana=rancangan merencanakan=merancang proyek=projek kontrak=kontrak perjanjian=perjanjian obyek=objek subyek=subjek efek=kesan dampak=kesan pengaruh=pengaruh akibat=akibat sebab=sebab alasan=sebab alasan=alasan tujuan=tujuan sasaran=sasaran hasil=hasil mutu=mutu cara=cara metode=kaedah langkah=langkah sikap=sikap tindakan=tindakan kegiatan=kegiatan acara=majlis pesta=parti liburan=cuti libur=cuti cuti=cuti istirahat=rehat tidur=tidur makan=makan minum=minum masak=masak dapur=dapur piring=pinggan sendok=sudu garpu=garfu gelas=gelas air=air es=ais susu=susu kue=kuih roti=roti nasi=nasi ayam=ayam sapi=lembu kerbau=kerbau anjing=anjing kucing=kucing burung=burung ikan=ikan pohon=pokok bunga=bunga buah=buah apel=epal jeruk=oren semangka=tembikai nanas=nanas pisang=pisang wortel=lobak kol=kubis tomat=tomato bawang=bawang cabai=cili gula=gula garam=garam minyak=minyak pria=lelaki laki-laki=lelaki wanita=wanita menikah=berkahwin pernikahan=perkahwinan cerai=cerai mendirikan=menubuhkan layanan=perkhidmatan pelayanan=perkhidmatan pemilu=pilihan-raya pemilihan-umum=pilihan-raya nasional=kebangsaan internasional=antarabangsa umum=awam publik=awam upah=upah tunjangan=elaun sastra=kesusasteraan ilmiah=saintifik tunduk=tertakluk berdasarkan=berdasarkan apa-pun=apa-apa-pun mana-pun=mana-mana sembarang=sebarang apapun=sebarang berhak-atas=berhak-kepada dari=daripada hendaknya=hendaklah seharusnya=sepatutnya mungkin=mungkin barangkali=barangkali penyiksaan=penyeksaan disiksa=diseksa siksaan=seksaan kejam=kejam perlakuan=layanan diperlakukan=dilayan penangkapan=penangkapan penahanan=tahanan pengasingan=pembuangan terbuka=terbuka adil=adil sidang=perbicaraan perumahan=perumahan pakaian=pakaian pangan=makanan kesejahteraan=kebajikan jaminan=jaminan masyarakat=masyarakat warganegara=rakyat penduduk=penduduk bangsa=bangsa ras=kaum suku=kaum warna-kulit=warna-kulit jenis-kelamin=jantina kelamin=jantina pendapat=pendapat pandangan=pandangan keyakinan=kepercayaan asal-usul=asal-usul kedudukan=taraf status=taraf batas=sempadan perbatasan=sempadan tempat-tinggal=kediaman rumah=rumah pengungsi=pelarian mengungsi=melarikan-diri dewan=majlis majelis=majlis perserikatan=pertubuhan piagam=piagam pernyataan=perisytiharan deklarasi=pengisytiharan menyatakan=mengisytiharkan pengakuan=pengiktirafan mengakui=mengiktiraf penghormatan=penghormatan martabat=maruah setara=sama-rata kesetaraan=kesamarataan ketidakadilan=ketidakadilan penindasan=penindasan memajukan=memajukan meningkatkan=meningkatkan memperoleh=memperoleh mendapatkan=mendapatkan pengangguran=pengangguran cacat=kurang-upaya janda=balu lanjut-usia=warga-emas istimewa=khas khusus=khas gratis=percuma dasar=asas mendasar=asasi dasarnya=asasnya tingkat=peringkat tingkatan=tahap tahap=peringkat kejuruan=vokasional teknik=teknik tinggi=tinggi kecakapan=kebolehan kemampuan=keupayaan persahabatan=persahabatan perdamaian=keamanan damai=aman toleransi=toleransi pengertian=persefahaman saling=saling pengertian=fahaman paham=faham memahami=memahami pikiran=fikiran berpikir=berfikir kepribadian=keperibadian pribadi=peribadi perorangan=perseorangan kelompok=kumpulan golongan=golongan mengganggu=mengganggu campur-tangan=campur-tangan kerjasama=kerjasama bekerja-sama=bekerjasama tatanan=susunan tertib=ketenteraman moral=moral kesusilaan=akhlak demokratis=demokratik demokrasi=demokrasi bertentangan=bertentangan tujuan=matlamat usaha=usaha menjamin=menjamin jamin=jamin melindungi=melindungi dilindungi=dilindungi merusak=merosakkan rusak=rosak menghancurkan=memusnahkan hancur=musnah menafsirkan=mentafsirkan diartikan=ditafsirkan arti=maksud berarti=bermakna makna=makna maksud=maksud surat-menyurat=surat-menyurat kehormatan=kehormatan nama-baik=nama-baik serangan=serangan masing-masing=masing-masing sendi=sendi dilarang=dilarang larangan=larangan budak=hamba perbudakan=perhambaan diperbudak=diperhambakan perdagangan-budak=perdagangan-hamba ganti-rugi=pampasan bersalah=bersalah tidak-bersalah=tidak-bersalah kesalahan=kesalahan pelanggaran=pelanggaran kelalaian=kecuaian dituntut=didakwa tuntutan=tuntutan`;

/** Everyday lines written for this; invented. A line a sentence. */
export const SENTENCES: Readonly<Record<string, string>> = {
  id: `gk bs pulang gan, udah 3 bln di sini
sy mau kerja di luar negeri tp takut ketipu
gaji nya gede banget bro, gw aja dapet 15 jt
tlg bantuin adik sy yg lg disekap
udh sampe bandara blm? nanti dijemput sopir
kalo minat japri aja ya kak
loker admin online gaji 8 juta tanpa pengalaman
butuh cepat karyawan toko, lulusan sma
paspor sy dipegang sm bos, ga dikasih keluar
gue gak ngerti kenapa uangnya belum masuk
dia bilang besok mau ditransfer
mohon info lowongan kerja untuk lulusan smk
ayo gabung bareng kita, dapetin bonus tiap minggu
jangan percaya sama orang yg ngajak kerja ke kamboja
nomor rekeningnya salah, coba kirim ulang
kami sekeluarga khawatir karena dia tidak bisa dihubungi
perusahaan tidak mau bayar gaji karyawan
kemarin saya ditelepon nomor tidak dikenal
terima kasih banyak ya mas atas bantuannya
mau nanya dong, syarat bikin paspor apa aja
aku lagi di kamar, hp mau disita
pihak kepolisian masih memeriksa para tersangka
pelatihan dimulai hari senin pukul delapan pagi
cewek cowok boleh, umur 18-35, siap ditempatkan
modal hp doang bisa dapat duit
temen2 gw dipaksa nipu orang tiap hari
gimana cara lapor ke kedutaan
bisakah bapak membantu kami pulang
harga sudah termasuk ongkos kirim
anda berhak mendapatkan hadiah uang tunai
kita semua harus waspada terhadap penipuan
saya nggak mau balik lagi ke sana
lagi apa? udah makan belum?
pengen resign tapi kontraknya dua tahun
buruan daftar sekarang kuota terbatas
dicari tenaga kerja wanita untuk taiwan dan hongkong
silakan hubungi nomor di bawah ini
kenapa kok gitu sih, ga jelas banget
kantornya di lantai tiga gedung sebelah
dia ngaku orang malaysia padahal bukan
visa nya pake visa turis dulu baru diurus
kakak saya berangkat bulan agustus lewat medan
mereka disiksa kalau tidak mencapai target
tolong bebaskan anak saya pak
setiap hari kerja 14 jam, istirahat cuma sebentar`,
  ms: `tak boleh balik, dah tiga bulan kat sini
saya nak kerja luar negara tapi takut kena tipu
gaji dia besar gila bro, aku pun dapat lima ribu
tolong adik saya kena kurung kat sana
dah sampai lapangan terbang ke belum? nanti driver ambil
kalau berminat boleh ws saya ye
jawatan kosong kerani, gaji rm2500, tiada pengalaman pun boleh
pekerja kedai diperlukan segera, lepasan spm
pasport saya bos simpan, tak bagi keluar
aku tak faham kenapa duit tak masuk lagi
dia cakap esok dia nak transfer
mohon info kerja kosong untuk lepasan diploma
jom join kami, dapat komisen setiap minggu
jangan percaya orang yang ajak kerja dekat kemboja
nombor akaun tu salah, cuba hantar semula
kami sekeluarga risau sebab tak dapat hubungi dia
syarikat tak nak bayar gaji pekerja
semalam ada nombor tak dikenali telefon saya
terima kasih banyak encik atas bantuan
nak tanya, macam mana nak buat pasport
aku dalam bilik ni, diorang nak ambil telefon
pihak polis masih menyiasat suspek terbabit
latihan bermula hari isnin pukul lapan pagi
lelaki perempuan boleh, umur 18 hingga 35 tahun
modal telefon je boleh buat duit
kawan-kawan aku kena paksa scam orang hari-hari
macam mana nak buat laporan dekat kedutaan
boleh tak encik tolong kami balik
harga termasuk kos penghantaran
anda layak menerima hadiah wang tunai
kita semua kena berhati-hati dengan penipuan
saya taknak pergi sana lagi
buat apa tu? dah makan ke belum?
nak berhenti tapi kontrak dua tahun
cepat daftar sekarang, tempat terhad
pekerja wanita dicari untuk taiwan dan hong kong
sila hubungi nombor di bawah
kenapa macam tu pulak, tak faham betul
pejabat dia tingkat tiga bangunan sebelah
dia mengaku orang indonesia padahal bukan
mula-mula guna visa pelancong lepas tu baru tukar
kakak saya bertolak bulan ogos ikut johor
diorang kena pukul kalau tak capai sasaran
tolong lepaskan anak saya tuan
setiap hari kerja 14 jam, rehat kejap je
mangsa dipercayai dijual kepada sindiket di sempadan
kerajaan sedang berusaha membawa pulang semua mangsa
beliau berkata siasatan masih dijalankan mengikut akta antipemerdagangan
orang ramai dinasihatkan supaya tidak mudah terpedaya
majikan gagal membayar gaji pekerja selama enam bulan
jabatan imigresen menahan lapan orang warga asing
kes itu disiasat mengikut kanun keseksaan
permohonan hendaklah dihantar sebelum akhir bulan disember
sebarang pertanyaan boleh hubungi pejabat kami
calon mestilah warganegara malaysia dan berumur tidak kurang daripada lapan belas tahun
semua pemohon akan dipanggil untuk temu duga
elaun penginapan dan pengangkutan disediakan oleh syarikat
mesyuarat agung tahunan akan diadakan pada hari khamis
peniaga digalakkan mendaftar perniagaan mereka secara dalam talian
hospital itu kekurangan doktor dan jururawat
kanak-kanak perlu dilindungi daripada penderaan
kadar faedah pinjaman perumahan dijangka meningkat
kemudahan awam di kawasan ini perlu dinaik taraf
pelajar universiti digalakkan menyertai aktiviti kemasyarakatan
kualiti udara di ibu negara bertambah baik
penumpang dikehendaki berada di stesen bas sejam lebih awal
sila isikan borang permohonan dan hantar melalui emel`,
  en: `pls help me i cant go home they lock the door
dm me on telegram for details bro
hiring now customer service no experience needed
u can earn good money just typing
he said they will sell him to another company
my sis is stuck there since may, no contact
wanna work abroad? msg us asap
they took our phones n passports
how much is the ticket to bangkok
free accommodation and meals provided by company
is this job legit or scam
send ur cv and passport copy today
im scared pls dont call this number
salary paid in usdt every month
urgent hiring encoder and chat support`,
  tl: `pa help naman po, di kami makauwi
hiring po kami ng csr sa cambodia, malaki sahod
nasaan na po kayo, tulungan niyo kami
kinuha nila passport namin pagdating
di po totoo yung pinangako nilang trabaho
message niyo lang ako kung interesado kayo
magkano po ang sahod kada buwan
libre po ang ticket at tirahan
gusto ko na pong umuwi sa pilipinas
binugbog kami pag di naabot ang quota
wag kayong maniwala sa mga recruiter na yan
saan po pwede magreport ng illegal recruiter
ang kapatid ko po ay nasa myanmar ngayon
kailangan po ba ng experience dito
sana po matulungan ninyo ang anak ko
kamusta na kayo dyan, kumain na ba kayo`,
  vi: `cuu em voi, em bi nhot o campuchia
ban nao muon di lam viec nhe luong cao thi ib minh
tuyen nhan vien cham soc khach hang luong 20 trieu
cong ty giu ho chieu khong cho ve
em trai toi mat lien lac tu thang truoc
ho bat nop tien moi cho ve nha
bao an o, khong can kinh nghiem, di ngay
minh so lam, dung goi lai so nay
ai biet cho nao tin cay chi minh voi
chuyen khoan truoc roi gui hang sau`,
};

/** Words of Malay that Indonesian does not use, or hardly; chat words too. */
export const MALAY_ONLY = `bahawasanya kanak-kanak ibu-bapa fikir berfikir sekiranya sekalipun walau-bagaimanapun walaupun-begitu manakala justeru ekoran susulan kelmarin berkenaan bertarikh mestilah hendaklah termasuklah ialah iaitu sebarang sesiapa mana-mana apa-apa sesebuah seseorang-itu daripada kerana bahawa mahupun mahukan kemahuan supaya-dapat takleh xboleh xnak taknak nak kau korang diorang dorang kitorang awak encik cik puan tuan-puan makcik pakcik abang-long kat dekat-sini camne camni camtu mcm psl pasal tentu-sahaja sahaja saje je jer jela lah-tu ni tu dah-lama dah-tu dah tak-payah takpe takpa xpe takde tiada-masalah ade cakap tengok bagitau beritahu hantar jumpa-esok berjumpa polis syarikat jabatan kementerian-dalam kerajaan-negeri pendatang warganegara-asing rakyat-malaysia kemboja filipina-selatan sindiket mangsa siasatan suspek disyaki didakwa pendakwaan mahkamah hukuman-penjara peguam majikan pekerja-asing kerani juruwang jurujual elaun komisen gaji-pokok ringgit sen rm pemohon permohonan temuduga temu-duga kelayakan berkelayakan kekosongan sambilan lepasan pasport visa-kerja penerbangan lapangan-terbang penumpang kenderaan kereta motosikal lori bas teksi stesen jalan-raya lebuhraya kilang kedai pasaraya bilik tandas tingkat aras kawasan-perumahan daerah-kecil isnin khamis jumaat sabtu-ahad ahad januari-mac mac ogos disember tahun-lalu semalam petang esok lusa tengahari pukul-lapan lapan perkhidmatan kemudahan kualiti aktiviti universiti kuantiti identiti komuniti pelajar pelajaran-tinggi peperiksaan keputusan-spm spm pendidikan-tinggi kaedah kajian penyelidikan pensyarah guru-besar maklumat hubungan-antarabangsa antarabangsa kebangsaan persekutuan parlimen perdana-menteri menteri-besar ahli-parlimen pilihanraya parti undi pengundi mengundi berkahwin perkahwinan isteri kahwin kanak-kanak ibu-bapa ibubapa jantina agama-islam ugama sembahyang masjid-jamek raya-puasa cuti bercuti rehat kesihatan sihat ubat jururawat klinik hospital-besar wad penyakit-kencing kemalangan kecederaan cedera maut meninggal-dunia keselamatan-jalan tentera askar sempadan pelarian tertakluk selaras mengikut kewajipan tanggungjawab kebajikan perlindungan-sosial penyeksaan seksaan diseksa zalim kezaliman penganiayaan aniaya diskriminasi-kaum fikiran fikir berfikir faham kefahaman keperibadian peribadi perseorangan persendirian pertubuhan persatuan jawatankuasa pengerusi setiausaha bendahari mesyuarat perhimpunan perjumpaan majlis perayaan kebudayaan-melayu kesusasteraan sastera seni-lukis muzik televisyen siaran akhbar suratkhabar wartawan-sukan sukan bola-sepak pemain jurulatih perlawanan kejohanan juara-dunia berbeza perbezaan beza cuba percubaan mencuba bermula memulakan permulaan merancang rancangan mengurus pengurusan pengurus pengarah kewangan akaun baki pinjaman-bank ansuran cukai duit wang tunai-wang kos harga-runcit peniaga perniagaan berniaga pelabur pelaburan labur talian dalam-talian laman-web laman muat-turun muat-naik kata-laluan emel telefon-bimbit paparan skrin fail-kosong nombor huruf-besar senarai pilihan-raya pilihan-anda sila silakan-masuk terima-kasih-atas selamat-datang-ke klik-di-sini tarikh tarikh-lahir alamat-emel kad pengenalan mykad poskod negeri-johor johor selangor perak kedah kelantan terengganu pahang sabah sarawak melaka pulau-pinang`;

/** Words of Indonesian that Malay does not use, or hardly; chat words too. */
export const INDONESIAN_ONLY = `bahwa karena gak ga gk nggak enggak ngga kagak udah udh sdh blm dgn yg-nya utk krn tlg sy gue gua gw lu loe elo aja doang sih dong deh kok nih tuh banget pengen pingin kayak kayaknya gimana kenapa-sih bikin bilang ngomong ngasih dikasih ketemu nyari nunggu banget-sih cewek cowok duit-nya uang gaji-nya loker lowongan kerjaan karyawan perusahaan kantor pegawai-negeri pemerintah kabupaten kecamatan kelurahan provinsi bupati gubernur walikota presiden kepolisian polisi tersangka terdakwa jaksa pengadilan kejaksaan mobil motor sepeda bandara stasiun bensin ban-mobil toko warung kulkas handuk kamar televisi koran majalah-anak mahasiswa kuliah kampus dosen sma smp smk lulusan kualitas aktivitas fasilitas universitas komunitas identitas kapasitas selasa senin jumat sabtu-minggu minggu maret agustus desember kemarin sore siang besok kapan bisa bisakah butuh kebutuhan coba mencoba beda berbeda perbedaan anda saudara-saudara bapak ibu-ibu mas mbak kak-ya pak bu-guru istri suami-istri pernikahan menikah resmi-nya rapat kebijakan dampak direktur manajer manajemen sekretaris rekening tabungan pajak asuransi kredit-macet diskon gratis paspor ktp kk nik wni tki pmi bp2mi kemlu kjri kbri indonesia-maju rupiah rp juta-an jt rb ribu-an miliar triliun ponsel hp sinyal pulsa kuota unggah unduh situs sandi surel daring luring tautan silakan mohon-maaf mohon terima-kasih-ya selamat-siang selamat-sore kesehatan rumah-sakit obat perawat dokter korban penyekapan disekap disiksa siksaan keamanan tentara perang-dunia merdeka internasional nasional pribadi kepribadian pikiran pikir paham pengertian kewajiban hendaknya seharusnya sebaiknya adapun melainkan apapun siapapun manapun walaupun-demikian namun-demikian meskipun sedangkan sehingga-nya yakni yaitu tentang-itu terkait terhadap-nya oleh-karena karenanya olehnya berhak-atas atas-dasar mutu wanita-pria pria laki-laki perempuan-muda warga-negara perserikatan dewan-perwakilan dpr mpr undang-undang-dasar uud pancasila bhinneka jakarta jawa surabaya bandung medan semarang yogyakarta makassar batam`;
