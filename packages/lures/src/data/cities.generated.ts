/** Cities of the region: name, country, latitude, longitude. From GeoNames (CC BY 4.0), written by scripts/write-cities.ts. */
export const CITIES = `A Dun	MM	16.71	95.85
A Lưới	VN	16.27	107.23
A Ngo	VN	16.26	107.24
A Rooi	VN	15.88	107.63
A Roàng Hai	VN	16.11	107.40
A Ting	VN	15.99	107.83
A Tiêng	VN	15.91	107.49
A Vương	VN	15.97	107.55
A Xan	VN	15.81	107.32
A Yun Pa	VN	13.40	108.44
Aachar Leak	KH	12.73	104.89
Aanislag	PH	13.07	123.70
Abaca	PH	11.13	122.72
Abaga	PH	7.94	123.77
Abang	ID	-8.39	115.60
Abangay	PH	10.97	122.65
Abepura	ID	-2.60	140.63
Abiera	PH	11.57	122.09
Abilay	PH	10.73	122.50
Abis	PH	9.72	122.94
Aborlan	PH	9.43	118.55
Abra de Ilog	PH	13.44	120.73
Abu Dhabi	AE	24.45	54.40
Abucay	PH	14.73	120.53
Abucayan	PH	9.93	123.91
Abulug	PH	18.45	121.45
Abut	PH	17.35	121.60
Abuyog	PH	12.95	124.05
Abuyon	PH	13.62	122.52
Acao	PH	16.53	120.38
Accusilian	PH	17.75	121.46
Acli	PH	15.12	120.64
Adams	PH	18.47	120.90
Adela	PH	12.44	120.97
Adil Makmur	ID	5.20	96.87
Adipala	ID	-7.66	109.15
Adiwerna	ID	-6.94	109.13
Adlaon	PH	10.30	123.90
Adlay	PH	9.41	125.90
Admiralty	SG	1.44	103.80
Adtugan	PH	7.81	124.85
Aek Kanopan	ID	2.57	99.65
Aek Phnum	KH	13.16	103.23
Aekakpheap	KH	14.29	104.12
Aekapheap	KH	13.75	107.10
Aelande	ID	-8.60	121.73
Aenganyar	ID	-7.19	113.90
Afusing Centro	PH	17.85	121.63
Ag-ambulong	PH	11.37	122.51
Aganan	PH	10.78	122.53
Agats	ID	-5.55	138.14
Agay	PH	9.05	125.59
Agbannawag	PH	17.38	121.55
Agcogon	PH	12.06	121.96
Agdangan	PH	13.88	121.91
Aggugaddah	PH	17.70	121.80
Aglalana	PH	11.18	122.66
Aglayan	PH	8.05	125.13
Aglipay	PH	16.49	121.64
Agno	PH	16.12	119.80
Agoncillo	PH	13.94	120.93
Agoo	PH	16.32	120.37
Agos	PH	13.34	123.40
Agpangi	PH	10.58	123.42
Agsungot	PH	10.43	123.91
Aguada	PH	12.82	123.83
Aguilar	PH	15.89	120.24
Aguining	PH	10.09	124.59
Aguisan	PH	10.16	122.86
Agupit	PH	13.42	123.32
Agusan	PH	8.49	124.74
Agutaya	PH	11.15	120.94
Ah Hpyauk	MM	16.62	96.05
Ah Ka La	MM	16.89	95.87
Ah Lan Ga Po	MM	17.12	96.34
Ah Lat Chaung	MM	16.80	96.11
Ah Lel	MM	16.92	96.06
Ah Pyin Pa Dan	MM	16.86	96.03
Ah Se	MM	16.60	96.46
Ah Shey Ah Yoe Taung	MM	16.63	95.97
Ah Twin Pa Dan	MM	16.87	96.03
Ah Twin Yae Kyaw	MM	16.60	95.89
Ah Waing West	MM	17.01	96.25
Ahlone	MM	16.79	96.13
Aifat	ID	-1.17	132.50
Aikmel	ID	-8.57	116.53
Aileu	TL	-8.73	125.57
Aimas	ID	-0.96	131.34
Aimere	ID	-8.84	120.86
Ainaro	TL	-8.99	125.51
Air Bangis	ID	0.20	99.38
Air Molek	ID	-0.37	102.29
Airbuaya	ID	-3.10	126.42
Airmadidi	ID	1.43	124.98
Aissirimou	TL	-8.73	125.57
Aitinyo	ID	-1.31	132.34
Ajil	MY	5.08	103.09
Ajuy	PH	11.17	123.02
Akat Amnuai	TH	17.60	103.98
Akle	PH	15.05	121.07
Al-Barka	PH	6.49	122.18
Alabat	PH	14.10	122.01
Alabel	PH	6.10	125.29
Alabio	ID	-2.45	115.24
Alabug	PH	17.73	121.47
Alac	PH	15.99	120.81
Alacaygan	PH	10.84	123.06
Alad	PH	12.62	122.25
Alae	PH	8.42	124.81
Alahanpanjang	ID	-1.07	100.79
Alam Damai	MY	3.06	101.74
Alamada	PH	7.33	124.57
Alaminos	PH	16.16	119.98
Alangalang	PH	11.21	124.85
Alangilan	PH	9.28	122.88
Alangilanan	PH	9.64	123.11
Alanib	PH	8.03	124.99
Alannay	PH	18.06	121.59
Alaska	PH	16.38	120.34
Alayao	PH	14.28	122.55
Albuera	PH	10.92	124.69
Alburquerque	PH	9.61	123.96
Alcala	PH	17.90	121.66
Alcantara	PH	12.26	122.05
Alcoy	PH	9.71	123.51
Ale Gyaung	MM	16.59	95.87
Alegria	PH	12.40	124.33
Alejal	PH	7.38	125.66
Alemanguan	PH	10.61	119.33
Alexandra Estate	SG	1.29	103.82
Alfonso	PH	14.14	120.85
Alfonso Castañeda	PH	15.80	121.31
Algeciras	PH	11.42	120.82
Aliaga	PH	15.50	120.84
Aliang	PH	14.28	120.88
Alibago	PH	17.12	121.87
Alibug	PH	12.23	121.23
Alibunan	PH	11.15	122.46
Alicante	PH	10.90	123.02
Alijis	PH	10.46	122.83
Alilem	PH	16.89	120.53
Alim	PH	9.56	122.49
Alimodian	PH	10.82	122.43
Alimono	PH	11.19	122.71
Alitagtag	PH	13.86	121.00
Allacapan	PH	18.23	121.56
Allangigan Primero	PH	17.17	120.49
Allealle	ID	-3.91	116.30
Allen	PH	12.50	124.28
Allu	ID	-3.42	118.99
Almagro	PH	11.91	124.29
Almaguer North	PH	16.35	121.09
Almendras	PH	15.28	120.70
Almeria	PH	11.62	124.38
Aloguinsan	PH	10.22	123.55
Aloleng	PH	16.13	119.78
Alor Gajah	MY	2.38	102.21
Alor Janggus	MY	6.17	100.31
Alor Merah	MY	6.17	100.38
Alor Setar	MY	6.12	100.36
Alpaco	PH	10.24	123.68
Altavas	PH	11.54	122.49
Alua	PH	15.31	120.89
Alubijid	PH	8.57	124.47
Alue Bilie	ID	4.01	96.56
Alue Glumpang	ID	5.08	96.76
Alugan	PH	12.22	125.48
Aluhaluh	ID	-3.50	114.54
Alung	ID	-2.52	115.43
Alupay	PH	13.85	121.31
Alur Pongsu	MY	5.03	100.58
Amacalan	PH	15.58	120.61
Amadeo	PH	14.17	120.92
Amaga	PH	8.53	126.07
Amagbagan	PH	16.09	120.52
Amahai	ID	-3.34	128.92
Amahusu	ID	-3.73	128.15
Amarapura	MM	21.91	96.05
Amas	PH	7.06	124.98
Ambarawa	ID	-7.26	110.40
Ambarita	ID	2.68	98.83
Ambon	ID	-3.70	128.18
Ambuclao	PH	16.48	120.75
Ambulong	PH	14.09	121.06
Ambuten	ID	-6.89	113.74
Amdos	PH	9.88	123.10
Amio	PH	9.36	122.94
Amlapura	ID	-8.45	115.62
Amlapura city	ID	-8.45	115.61
Amlimay	PH	16.69	120.84
Amnat Charoen	TH	15.86	104.63
Ampana	ID	-0.87	121.58
Ampang	MY	3.15	101.77
Amparita	ID	-3.99	119.81
Ampatuan	PH	6.87	124.47
Amphawa	TH	13.42	99.96
Amphoe Sikhiu	TH	14.90	101.71
Ampil	KH	14.05	103.55
Ampil Pram Daeum	KH	13.26	102.77
Ampov Prey	KH	11.39	104.88
Ampusungan	PH	16.78	120.72
Amucao	PH	15.46	120.69
Amulung	PH	17.84	121.72
Amuntai	ID	-2.42	115.25
Amuñgan	PH	15.37	119.96
An Biên	VN	9.82	105.06
An Bá	VN	14.98	108.85
An Châu	VN	21.33	106.85
An Dương	VN	20.86	106.61
An Hà	VN	15.58	108.48
An Hòa	VN	10.30	105.74
An Hải	VN	16.07	108.23
An Khê	VN	13.95	108.65
An Lão	VN	14.61	108.89
An Nhơn	VN	13.89	109.11
An Phú	VN	10.82	105.09
An Thới	VN	10.02	104.01
An Trạch	VN	9.07	105.40
Anahawan	PH	10.34	124.88
Anak Bukit	MY	6.18	100.38
Anakan	PH	8.85	125.15
Anambongan	PH	15.87	120.39
Ananbin	MM	16.91	96.13
Anao	PH	15.73	120.63
Anda	PH	16.29	119.95
Andaeuk Haeb	KH	12.86	102.97
Andalan	PH	5.96	121.39
Andili	PH	7.46	125.97
Andoolo	ID	-4.33	122.25
Andop	PH	7.86	125.75
Andoung Khmaer	KH	10.61	104.17
Andoung Meas	KH	13.87	107.30
Andoung Pou	KH	12.28	105.12
Andoung Thma	KH	10.67	103.80
Andoung Trabaek	KH	11.58	105.77
Andoung Tuek	KH	11.18	103.46
Andres Bonifacio	PH	10.92	123.25
Ang Mo Kio New Town	SG	1.38	103.84
Ang Thong	TH	14.59	100.45
Angad	PH	17.58	120.63
Angadanan	PH	16.76	121.75
Angan	ID	5.61	95.39
Angat	PH	14.93	121.03
Angatel	PH	15.81	120.34
Angeles City	PH	15.15	120.58
Anggana	ID	-0.57	117.28
Angkimang	ID	-2.73	115.31
Angkor Angk	KH	11.16	105.31
Angkor Chum	KH	13.68	103.65
Angkor Meas	KH	10.77	104.38
Angkor Sar	KH	11.25	105.62
Angkor Thum	KH	13.48	103.87
Angkoul	KH	10.47	104.39
Angkup	ID	4.62	96.72
Angono	PH	14.53	121.15
Anh Son	VN	18.97	105.08
Anhchanh Rung	KH	12.35	104.43
Ani-e	PH	8.61	124.87
Anibongan	PH	7.39	125.72
Anilao	PH	12.71	121.51
Anini-y	PH	10.43	121.93
Anito	PH	12.45	125.29
Anjirmuara	ID	-3.20	114.57
Anjirserapat	ID	-3.04	114.38
Ankola	ID	-7.31	107.13
Anlong Phe	KH	13.54	105.61
Anlong Reab	KH	12.28	103.02
Anlong Romiet	KH	11.42	104.80
Anlong Run	KH	13.17	103.03
Anlong Thnaot	KH	12.53	104.20
Anlong Veaeng	KH	14.23	104.08
Anonang	PH	11.00	124.03
Anopog	PH	10.25	123.25
Anoring	PH	11.25	123.03
Ansus	ID	-1.73	135.81
Antagan Segunda	PH	17.28	121.87
Antequera	PH	9.78	123.90
Anticala	PH	9.00	125.65
Antipolo	PH	15.62	121.19
Anulid	PH	15.83	120.49
Anuling	PH	14.12	120.89
Anusawari	TH	13.89	100.61
Anyar	ID	-8.23	116.42
Ao Luek	TH	8.38	98.72
Aoral	KH	11.69	104.13
Apad	PH	13.81	122.77
Apala	ID	-4.61	120.31
Apalit	PH	14.95	120.77
Aparri	PH	18.36	121.64
Apas	PH	10.34	123.90
Apitong	PH	13.24	121.21
Aplaya	PH	14.32	121.11
Apoya	PH	9.22	122.91
Apud	PH	13.14	123.29
Apui	ID	-8.27	124.72
Apurawan	PH	9.60	118.35
Aquino	PH	11.82	122.11
Ara Damansara	MY	3.12	101.59
Araal	PH	10.42	123.04
Araceli	PH	10.55	119.99
Aramawayan	PH	9.34	118.16
Aramayuan	PH	9.17	118.19
Aranas Sur	PH	11.56	122.39
Aranda	PH	10.24	122.95
Aranyaprathet	TH	13.69	102.50
Aras-asan	PH	8.89	126.31
Arayat	PH	15.15	120.77
Arbais	ID	-1.74	138.40
Arcangel	PH	11.54	122.35
Areaks Tnaot	KH	12.37	105.64
Arenas	PH	15.17	120.69
Argamakmur	ID	-3.42	102.19
Argao	PH	9.88	123.60
Argasari	ID	-7.32	108.21
Aringay	PH	16.39	120.35
Aritao	PH	16.30	121.03
Arjasa	ID	-8.12	113.75
Arjasari	ID	-7.34	108.10
Arjawinangun	ID	-6.65	108.41
Armenia	PH	12.25	123.74
Arminia	PH	15.44	120.56
Armopa	ID	-2.34	139.63
Aroroy	PH	12.51	123.40
Arosbaya	ID	-6.94	112.84
Arosuka	ID	-0.95	100.62
Arso	ID	-2.90	140.77
Arteche	PH	12.26	125.40
Arun Amarin	TH	13.77	100.48
Asan Kumbang	ID	5.30	96.03
Asembagus	ID	-7.75	114.21
Asera	ID	-3.47	122.07
Asia	PH	9.55	122.52
Asingan	PH	16.01	120.67
Assam Jawa	MY	3.30	101.29
Astambul	ID	-3.37	114.91
Astanajapura	ID	-6.80	108.63
Astorga	PH	6.91	125.46
Asturga	PH	11.25	122.80
Asturias	PH	10.57	123.72
At Samat	TH	15.84	103.88
Atabayan	PH	10.68	122.42
Atambua	ID	-9.11	124.89
Atap	ID	3.86	117.05
Atauro	TL	-8.27	125.60
Atimonan	PH	14.00	121.92
Atipuluhan	PH	10.51	122.96
Atok	PH	16.58	120.70
Atop-atop	PH	11.23	123.76
Atsabe	TL	-8.93	125.40
Attapeu	LA	14.81	106.83
Atulayan	PH	17.66	121.69
Au Long	MY	4.85	100.72
Auk Kyaung	MM	16.51	95.85
Aumbay	PH	7.10	125.78
Aung Myay	MM	25.96	95.72
Aung San	MM	16.92	96.10
Aungban	MM	20.66	96.63
Aurelliana	PH	10.88	121.98
Avila	PH	10.69	122.71
Awallan	PH	17.92	121.91
Awang	PH	7.15	124.22
Awayan	ID	-2.46	115.65
Ayala Alabang	PH	14.41	121.02
Ayamaru	ID	-1.27	132.19
Aye Ka Rit	MM	17.05	96.14
Ayer Baloi	MY	1.59	103.33
Ayer Hangat	MY	6.42	99.82
Ayer Hitam	MY	1.92	103.18
Ayer Itam	MY	5.40	100.28
Ayer Molek	MY	2.20	102.32
Ayer Tawar	MY	4.31	100.76
Ayotupas	ID	-9.70	124.71
Ayugan	PH	13.55	123.32
Ayungon	PH	9.86	123.14
Ayusan Uno	PH	13.96	121.31
Azagra	PH	9.48	123.14
Ba Chúc	VN	10.49	104.91
Ba Dinh	VN	21.04	105.83
Ba Tri	VN	10.04	106.59
Ba Tơ	VN	14.76	108.73
Ba Vì	VN	21.08	105.38
Ba Đồn	VN	17.75	106.42
Baao	PH	13.45	123.37
Baay	PH	18.12	120.58
Babag	PH	7.73	126.07
Babah Rot	ID	3.93	96.69
Babak	PH	7.14	125.69
Babana	ID	-2.08	119.20
Babat	ID	-7.11	112.16
Babatngon	PH	11.42	124.84
Babau	ID	-10.11	123.79
Babirik	ID	-2.54	115.16
Babo-Pangulo	PH	15.08	120.52
Babug	PH	12.37	121.04
Bacabac	PH	15.72	120.43
Bacacay	PH	13.29	123.79
Bacag	PH	15.93	120.58
Bacalan	PH	11.55	122.08
Bacarra	PH	18.25	120.61
Bacayawan	PH	7.77	124.23
Bachauan	PH	11.21	123.96
Bacho	TH	6.52	101.65
Baclaran	PH	14.53	120.99
Baclayon	PH	9.63	123.89
Bacnar	PH	15.89	120.34
Bacnor East	PH	17.03	121.70
Bacnotan	PH	16.72	120.35
Baco	PH	13.36	121.10
Bacolod	PH	12.23	123.51
Bacolod City	PH	10.67	122.95
Bacolor	PH	15.00	120.65
Bacon	PH	13.04	124.04
Bacong	PH	9.74	124.57
Bacoor	PH	14.46	120.94
Bacsay	PH	15.62	120.34
Bactad Proper	PH	15.98	120.61
Bacuag	PH	9.61	125.64
Baculin	PH	7.45	126.58
Baculongan	PH	16.80	120.83
Bacundao Weste	PH	15.92	120.48
Bacungan	PH	9.91	118.70
Bacuyangan	PH	9.64	122.47
Badak	PH	6.85	124.72
Bade	ID	-7.17	139.58
Badian	PH	13.03	123.31
Badiangan	PH	11.01	122.50
Badlan	PH	11.14	122.52
Badoc	PH	17.93	120.48
Baekrajan	ID	-6.77	110.85
Bagabag	PH	16.61	121.25
Bagac	PH	14.60	120.39
Bagacay	PH	13.78	123.30
Bagahanlad	PH	12.58	123.67
Bagakay	PH	8.15	123.82
Bagalangit	PH	13.71	120.88
Bagamanoc	PH	13.94	124.29
Bagan	PH	6.93	124.42
Bagan Datoh	MY	3.98	100.78
Bagan Datuk	MY	3.99	100.78
Bagan Pulau Ketam	MY	3.02	101.27
Bagan Samak	MY	5.09	100.56
Bagan Serai	MY	5.01	100.54
Bagan Si Api-api	ID	2.16	100.81
Bagan Tiang	MY	5.12	100.42
Baganga	PH	7.57	126.56
Bagay	PH	11.20	124.03
Baggabag B	PH	16.51	121.19
Bago	MM	17.34	96.48
Bago City	PH	10.53	122.83
Bago Lan	MM	17.04	96.14
Bagok	ID	4.95	97.67
Bagombong	PH	14.34	121.38
Bagong Barrio	PH	14.89	120.94
Bagong Bayan II-A	PH	14.07	121.32
Bagong Pagasa	PH	14.66	121.03
Bagong Sikat	PH	12.37	121.06
Bagong Silang	PH	14.78	121.04
Bagong Silangan	PH	14.71	121.11
Bagong Tanza	PH	16.98	121.61
Bagong-Sikat	PH	15.48	121.31
Bagontapay	PH	6.86	124.91
Bagroy	PH	10.20	122.94
Bagtic	PH	9.69	123.01
Bagu	PH	18.42	121.36
Baguer	PH	7.26	124.50
Baguinge	PH	16.78	121.11
Baguio	PH	16.42	120.59
Bagulin	PH	16.61	120.44
Bagumbayan	PH	18.19	121.66
Bagupaye	PH	13.56	122.39
Bah-Bah	PH	8.61	125.91
Bahau	MY	2.81	102.40
Bahay	PH	13.54	123.04
Bahay Pare	PH	15.03	120.88
Baheli	PH	10.01	118.77
Bahoi	ID	2.36	125.37
Baikingon	PH	8.47	124.55
Bail	PH	16.29	120.40
Bailan	PH	11.46	122.83
Bairan	PH	10.20	123.73
Bais	PH	9.59	123.12
Bajawa	ID	-8.78	120.97
Bajo	ID	-3.38	120.31
Bak Khlang	KH	11.57	102.96
Baka	PH	7.28	124.26
Bakan	KH	12.60	103.79
Bakau	ID	-2.41	116.24
Baki	ID	-7.61	110.78
Bakong	KH	13.35	103.99
Bakri	MY	2.04	102.65
Bakulong	PH	15.54	120.64
Bakun	PH	16.79	120.66
Bakung	ID	-8.26	112.07
Bakungan	ID	2.92	97.48
Bal-os	PH	9.44	122.63
Balabac	PH	7.98	117.05
Balabag	PH	11.97	121.92
Balabagan	PH	7.53	124.11
Balading	PH	13.39	123.71
Balagon	PH	8.01	123.24
Balagtas	PH	11.13	124.52
Balagtasin	PH	13.90	121.09
Balagui	PH	11.48	124.53
Balagunan	PH	7.49	125.52
Balai Pungut	ID	1.06	101.29
Balaiberkuak	ID	-0.53	110.37
Balamban	PH	10.50	123.72
Balanacan	PH	13.53	121.87
Balanga	PH	14.68	120.54
Balangbalang	PH	9.06	125.62
Balangiga	PH	11.11	125.39
Balangkayan	PH	11.47	125.51
Balangonan	PH	5.57	125.35
Balaoan	PH	16.82	120.40
Balaoang	PH	15.66	120.51
Balaogan	PH	13.43	123.28
Balapulang	ID	-7.05	109.10
Balas	PH	6.69	122.14
Balasan	PH	11.47	123.09
Balasing	PH	14.85	121.01
Balatan	PH	13.32	123.23
Balatero	PH	13.50	120.92
Balauring	ID	-8.23	123.71
Balayan	PH	13.94	120.73
Balayang	PH	15.55	120.69
Balayong	PH	9.47	123.06
Balbalan	PH	17.44	121.20
Balele	PH	14.07	121.09
Baleno	PH	12.47	123.50
Baler	PH	15.76	121.56
Balete	PH	14.02	121.10
Balibagan Oeste	PH	10.80	122.52
Balibago	PH	15.16	120.60
Baligang	PH	13.15	123.64
Balige	ID	2.33	99.07
Balik Pulau	MY	5.35	100.24
Balikpapan	ID	-1.27	116.83
Balila	PH	8.00	125.01
Balili	PH	7.89	123.73
Balilihan	PH	9.76	123.97
Balimbing	PH	5.08	119.97
Balinad	PH	13.29	123.55
Balindong	PH	7.92	124.20
Balingasag	PH	8.74	124.78
Balingasay	PH	16.36	119.86
Balingcanaway	PH	15.48	120.69
Balingian	MY	2.93	112.54
Balingoan	PH	9.00	124.85
Balingueo	PH	15.96	120.41
Balinsacayao	PH	10.68	124.96
Balite	PH	14.90	120.79
Balite Segundo	PH	14.18	120.97
Balitoc	PH	13.86	120.64
Baliton	PH	5.74	125.24
Baliuag	PH	14.95	120.90
Baliuag Nuevo	PH	13.52	123.20
Baliwagan	PH	8.72	124.79
Ballesteros	PH	18.41	121.52
Baloc	PH	15.64	120.89
Balocawehay	PH	10.72	124.97
Balogo	PH	15.99	120.28
Balong	ID	-6.84	111.17
Baloy	PH	15.81	120.77
Balsic	PH	14.86	120.48
Baluburlimbangan	ID	-7.04	107.98
Balucawi	PH	12.20	123.84
Balucuc	PH	14.95	120.81
Balud	PH	12.04	123.19
Balugo	PH	12.58	121.44
Balulang	PH	8.45	124.63
Balung	ID	-8.27	113.54
Balungao	PH	15.90	120.69
Balut	PH	14.68	120.55
Balutakay	PH	6.72	125.35
Balutu	PH	15.30	120.69
Baluyot	PH	15.80	120.46
Bamban	PH	15.67	120.33
Bambang	PH	16.39	121.11
Bambanglipuro	ID	-7.95	110.28
Bambol	ID	3.45	97.88
Bamnet Narong	TH	15.50	101.69
Ban Acholaosa	LA	21.32	102.16
Ban Achung	LA	16.28	106.89
Ban Aen Mai	TH	18.04	98.63
Ban Ang Sila	TH	13.34	100.93
Ban Antoum	LA	14.75	107.27
Ban Ao Nang	TH	8.05	98.81
Ban Aranyik	TH	16.83	100.28
Ban Bachiang	LA	15.25	105.93
Ban Bang Bamru	TH	13.78	100.48
Ban Bang Boribun	TH	14.03	101.43
Ban Bang Decha	TH	14.01	101.33
Ban Bang Kadi	TH	14.00	100.55
Ban Botèn	LA	21.18	101.67
Ban Boun-Nua	LA	21.64	101.90
Ban Bueng	TH	13.31	101.11
Ban Chalong	TH	7.84	98.34
Ban Chang	TH	12.72	101.06
Ban Chang Lo	TH	13.75	100.48
Ban Dan	TH	15.11	103.18
Ban Dan Lan Hoi	TH	17.01	99.57
Ban Dansavan	LA	18.44	102.56
Ban Don Kaeo	TH	19.22	100.32
Ban Dong Phra Ram	TH	14.07	101.40
Ban Dung	TH	17.70	103.26
Ban Dônghén	LA	16.70	105.28
Ban Fang	TH	16.45	102.64
Ban Fangdèng	LA	14.81	106.93
Ban Haet	TH	16.20	102.76
Ban Hat Lek	TH	11.66	102.91
Ban Hatgnao	LA	14.68	106.58
Ban Hatxao	LA	20.57	102.61
Ban Hin Laem	TH	14.64	98.68
Ban Hong	TH	18.33	98.82
Ban Houakhoua	LA	20.25	100.45
Ban Houayxay	LA	20.27	100.42
Ban Huai I Huak	TH	18.08	98.03
Ban Huai Malai	TH	15.15	98.35
Ban Huai Thalaeng	TH	14.98	102.65
Ban I Chang	TH	13.71	99.90
Ban I Let	TH	10.38	99.24
Ban I Loet	TH	17.00	101.25
Ban I Lup	TH	15.07	99.48
Ban I Pat	TH	12.54	102.30
Ban I Toeng	TH	17.00	103.92
Ban Kamala	TH	7.96	98.28
Ban Karon	TH	7.85	98.30
Ban Kata	TH	7.82	98.31
Ban Kha	TH	13.43	99.41
Ban Khai	TH	12.78	101.30
Ban Khangviang	LA	19.59	103.30
Ban Khao Lak	TH	8.62	98.24
Ban Khao Nang Sang Hua	TH	14.54	99.77
Ban Khlong Bang Bon	TH	13.64	100.38
Ban Khlong Bang Phran	TH	13.66	100.39
Ban Khlong Bang Phrom	TH	13.76	100.41
Ban Khlong Bang Ramat	TH	13.77	100.43
Ban Khlong Bang Sao Thong	TH	13.64	100.83
Ban Khlong Chak Phra	TH	13.77	100.45
Ban Khlong Prawet	TH	13.72	100.68
Ban Khlong Sakae	TH	13.73	100.62
Ban Khlong Yai Tho	TH	14.05	101.38
Ban Khoan	LA	20.35	100.09
Ban Khok	TH	18.03	101.07
Ban Khok Mai Lai	TH	14.14	101.31
Ban Khwao	TH	15.78	101.91
Ban Ko Kaeo	TH	7.94	98.40
Ban Ko Lan	TH	12.92	100.79
Ban Ko Sire	TH	7.89	98.43
Ban Kruat	TH	14.42	103.10
Ban Kèngkok	LA	16.44	105.20
Ban Laem	TH	13.20	99.98
Ban Lak Song	TH	13.69	100.40
Ban Lak Xao	LA	18.19	104.97
Ban Lam Luk Ka	TH	13.98	100.78
Ban Laongam	LA	15.47	106.17
Ban Lat	TH	13.05	99.92
Ban Lin Thin	TH	14.57	98.81
Ban Lixingxô	LA	21.37	102.20
Ban Luang	TH	18.85	100.44
Ban Lueam	TH	15.61	102.13
Ban Mae Thalop	TH	19.72	99.18
Ban Mae Waen	TH	19.31	99.19
Ban Mahaxai	LA	17.42	105.20
Ban Mai	TH	7.20	100.55
Ban Mai Chaiyaphot	TH	15.57	102.83
Ban Mai Khao	TH	8.13	98.31
Ban Mi	TH	15.04	100.54
Ban Mo	TH	14.62	100.73
Ban Muang	TH	17.85	103.57
Ban Muang-Nan	LA	19.50	101.88
Ban Muang-Èt	LA	20.81	104.00
Ban Mueang Pon	TH	18.74	97.93
Ban Na	TH	17.02	99.73
Ban Na Doem	TH	8.88	99.31
Ban Na Muang	TH	17.24	103.01
Ban Na San	TH	8.80	99.36
Ban Na Saton	TH	8.10	100.31
Ban Nahin	LA	18.24	104.21
Ban Nakay-Tai	LA	17.75	105.13
Ban Nalaotay	LA	16.57	104.77
Ban Nam Yuen	TH	9.88	98.87
Ban Nambak	LA	20.63	102.45
Ban Namnga	LA	21.17	102.73
Ban Nang Sata	TH	6.27	101.26
Ban Napè	LA	18.31	105.07
Ban Nasang	LA	16.90	104.77
Ban Noen Hom	TH	14.18	101.35
Ban Non Hom	TH	14.08	101.44
Ban Nong Pradu	TH	14.49	99.71
Ban Nong Wua So	TH	17.27	103.22
Ban Nongdeun	LA	16.62	104.78
Ban Pa Pae	TH	18.28	98.06
Ban Pakla	LA	20.87	102.11
Ban Phaeng	TH	17.97	104.22
Ban Phaeo	TH	13.59	100.11
Ban Phai	TH	16.06	102.73
Ban Phan Don	TH	17.14	102.97
Ban Phe	TH	12.63	101.44
Ban Pho	TH	13.60	101.08
Ban Phra	TH	14.09	101.39
Ban Phraek	TH	14.65	100.58
Ban Phru Nai	TH	7.95	98.59
Ban Phue	TH	17.69	102.48
Ban Phônsavang-Nua	LA	16.59	104.76
Ban Pong	TH	13.82	99.88
Ban Rai	TH	15.08	99.52
Ban Ratsada	TH	7.91	98.40
Ban Sai Khao	TH	8.06	100.21
Ban Sam Chuk	TH	14.74	100.10
Ban Samae Dam	TH	13.59	100.39
Ban Sang	TH	14.00	101.22
Ban Selaphum	TH	16.02	103.95
Ban Simuangngam	LA	20.31	100.17
Ban Siphôm	LA	19.56	100.77
Ban Su-ngai Pa Di	TH	6.07	101.87
Ban Tak	TH	17.04	99.08
Ban Takhun	TH	8.90	98.88
Ban Talat Bueng	TH	13.07	101.00
Ban Talat Nua	TH	7.88	98.39
Ban Talat Yai	TH	7.88	98.40
Ban Tha Kham	TH	13.64	100.44
Ban Tha Ngam	TH	14.03	101.41
Ban Thaen	TH	16.41	102.34
Ban Thai Tan	TH	14.62	100.49
Ban Thakham	LA	16.90	104.79
Ban Thatèng	LA	15.43	106.38
Ban Thi	TH	18.63	99.12
Ban Thung Klang	TH	19.02	100.94
Ban Vanghin	LA	19.34	101.76
Ban Vangluang	LA	18.57	103.03
Ban Vangthoum	LA	18.25	101.35
Ban Wang Man	TH	17.21	99.09
Ban Wat Bot	TH	14.04	101.34
Ban Xamtai	LA	19.99	104.63
Ban Xiang-Ngeun	LA	19.76	102.18
Ban Xèpôn	LA	16.68	106.24
Ban Xénô	LA	16.68	104.99
Banaba	PH	14.22	120.85
Banag	PH	13.38	123.70
Banalo	PH	13.65	121.18
Banan	KH	12.94	103.14
Banate	PH	11.00	122.82
Banaue	PH	16.91	121.06
Banawa	PH	7.15	124.87
Banawang	PH	14.61	120.39
Banaybanay	PH	13.93	121.12
Banayoyo	PH	17.23	120.48
Bancal	PH	11.56	123.16
Bancar	ID	-6.78	111.78
Bancasi	PH	8.97	125.47
Banco Filipino Homes	PH	14.43	121.02
Banda Aceh	ID	5.54	95.33
Banda Layung	ID	4.24	96.10
Bandar	ID	2.05	99.75
Bandar 16 Sierra	MY	2.97	101.65
Bandar Al-Muktafi Billah Shah	MY	4.61	103.21
Bandar Baharu	MY	5.13	100.50
Bandar Baru Ayer Itam	MY	5.39	100.28
Bandar Baru Enstek	MY	2.75	101.77
Bandar Baru Salak Tinggi	MY	2.81	101.74
Bandar Botanic	MY	2.99	101.44
Bandar Bukit Raja	MY	3.09	101.43
Bandar Country Homes	MY	3.33	101.53
Bandar Kinrara	MY	3.05	101.64
Bandar Labuan	MY	5.28	115.25
Bandar Laguna Merbok	MY	5.69	100.50
Bandar Lampung	ID	-5.43	105.26
Bandar Mahkota Cheras	MY	3.05	101.80
Bandar Nabawan	MY	5.04	116.43
Bandar Parklands	MY	2.97	101.46
Bandar Penawar	MY	1.55	104.23
Bandar Permaisuri	MY	5.52	102.75
Bandar Puncak Alam	MY	3.24	101.43
Bandar Putra Kulai	MY	1.65	103.63
Bandar Saujana Utama	MY	3.21	101.48
Bandar Seri Alam	MY	1.50	103.88
Bandar Seri Begawan	BN	4.89	114.94
Bandar Seri Bentan	ID	1.05	104.48
Bandar Springhill	MY	2.60	101.86
Bandar Sri Damansara	MY	3.19	101.61
Bandar Sri Sendayan	MY	2.67	101.87
Bandar Sungai Mati	MY	2.15	102.57
Bandar Sunway	MY	3.07	101.61
Bandar Tasik Puteri	MY	3.29	101.47
Bandar Tenggara	MY	1.87	103.62
Bandar Tun Hussein Onn	MY	3.05	101.76
Bandar Tun Razak	MY	2.90	102.89
Bandar Utama	MY	3.15	101.61
Bandaragung	ID	-5.29	105.69
Bandau	MY	6.52	116.75
Banding Agung	ID	-4.81	103.92
Bandung	ID	-8.17	111.78
Bang Ban	TH	14.37	100.49
Bang Bo	TH	13.57	100.84
Bang Bo District	TH	13.58	100.82
Bang Bon	TH	13.66	100.40
Bang Bon Nuea	TH	13.65	100.36
Bang Bua Thong	TH	13.92	100.42
Bang Kaeo	TH	7.43	100.18
Bang Kapi	TH	13.77	100.65
Bang Khae	TH	13.69	100.41
Bang Khae Nuea	TH	13.71	100.39
Bang Khan	TH	8.03	99.47
Bang Khen	TH	13.88	100.63
Bang Khla	TH	13.72	101.21
Bang Khlo	TH	13.70	100.51
Bang Kho Laem	TH	13.69	100.50
Bang Kho Laem subdistrict	TH	13.69	100.50
Bang Khon Thi	TH	13.47	99.94
Bang Khun Non	TH	13.76	100.47
Bang Khun Si	TH	13.75	100.47
Bang Khun Thian	TH	13.66	100.43
Bang Klam	TH	7.09	100.41
Bang Krathum	TH	16.58	100.30
Bang Kruai	TH	13.80	100.47
Bang Lamung	TH	13.05	100.93
Bang Len	TH	14.02	100.17
Bang Mun Nak	TH	16.03	100.38
Bang Na	TH	13.67	100.64
Bang Nam Priao	TH	13.85	101.05
Bang O	TH	13.84	100.46
Bang Pa-in	TH	14.23	100.58
Bang Pahan	TH	14.46	100.54
Bang Pakong	TH	13.54	100.99
Bang Phae	TH	13.69	99.93
Bang Phai	TH	13.71	100.39
Bang Phlat	TH	13.79	100.50
Bang Phli	TH	13.61	100.71
Bang Pla Ma	TH	14.40	100.16
Bang Racham	TH	14.89	100.32
Bang Rachan	TH	14.80	100.31
Bang Rak	TH	13.73	100.52
Bang Rak Subdistrict	TH	13.73	100.51
Bang Rakam	TH	16.76	100.12
Bang Sai	TH	14.33	100.30
Bang Sao Thong	TH	13.60	100.83
Bang Saphan	TH	11.21	99.51
Bang Saphan Noi	TH	11.08	99.44
Bang Sue	TH	13.81	100.53
Bang Sue subdistrict	TH	13.81	100.53
Bang Yai	TH	13.84	100.36
Bang Yi Khan	TH	13.76	100.49
Bangad	PH	17.50	121.78
Bangahan	PH	7.80	124.73
Bangan-Oda	PH	16.11	119.83
Banganan	PH	16.31	121.05
Bangao	PH	16.82	120.84
Bangar	BN	4.71	115.07
Bangbontai	TH	13.65	100.37
Banggai	ID	-1.59	123.50
Bangi	MY	2.90	101.78
Bangil	ID	-7.60	112.82
Bangilan	ID	-6.97	111.71
Bangkal	PH	6.07	121.07
Bangkalan	ID	-7.05	112.74
Bangkinang	ID	0.34	101.02
Bangkir	ID	0.78	120.23
Bangkirohan	PH	13.06	123.75
Bangkit	SG	1.38	103.77
Bangkle	ID	-6.97	111.43
Bangko	ID	-2.08	102.26
Bangkok	TH	13.75	100.50
Bangkok Noi	TH	13.76	100.48
Bangkok Riverside	TH	13.75	100.52
Bangkok Yai	TH	13.72	100.48
Bangli	ID	-8.45	115.35
Bangonay	PH	9.31	125.55
Bangsalsari	ID	-8.20	113.53
Bangsar	MY	3.13	101.67
Bangued	PH	17.61	120.64
Bangui	PH	18.54	120.77
Bangunrejo	ID	-5.14	105.04
Banhigan	PH	9.86	123.39
Bani	PH	16.18	119.86
Banilad	PH	14.07	120.73
Baniona	ID	-8.40	123.08
Banisilan	PH	7.49	124.72
Banjar	ID	-8.19	114.97
Banjar Mandung	ID	-8.52	115.09
Banjar Wangsian	ID	-8.49	115.42
Banjaran	ID	-7.05	107.59
Banjaranyar	ID	-6.90	112.15
Banjarbaru	ID	-3.44	114.84
Banjarejo	ID	-7.03	111.34
Banjarmasin	ID	-3.32	114.59
Banjarnegara	ID	-7.40	109.70
Banjarsari	ID	-7.48	108.60
Banjarwangi	ID	-7.44	107.90
Bankaw	PH	5.02	120.01
Banlung	KH	13.74	106.99
Banocboc	PH	14.30	122.58
Banog Sur	PH	16.17	119.90
Banos	PH	12.65	120.91
Banphot Phisai	TH	15.94	99.98
Banquero	PH	17.02	121.78
Bansalan	PH	6.79	125.21
Bansud	PH	12.87	121.46
Bantacan	PH	7.60	126.13
Bantaeng	ID	-5.55	119.95
Bantay	PH	17.58	120.39
Bantayan	PH	12.52	124.83
Banteay Ampil	KH	14.24	103.13
Banteay Meas	KH	10.67	104.56
Banteay Meas Khang Kaeut	KH	10.62	104.65
Bantengan	ID	-6.66	111.06
Bantilan	PH	14.76	121.67
Banting	MY	2.81	101.50
Bantiqui	PH	10.92	124.42
Bantog	PH	16.01	120.69
Bantogon	PH	6.53	124.03
Bantuanon	PH	8.02	125.07
Bantul	ID	-7.89	110.33
Bantur	ID	-8.31	112.58
Banugao	PH	14.75	121.62
Banyuates	ID	-6.90	113.16
Banyumas	ID	-7.51	109.29
Banyuresmi	ID	-7.16	107.95
Banyuwangi	ID	-8.23	114.36
Baon	PH	6.80	126.09
Baquero Norte	PH	15.72	120.55
Bar Kaev	KH	13.69	107.21
Bar Lar Upper	MM	16.99	96.18
Bara Datu	ID	-4.74	104.50
Barabai	ID	-2.58	115.38
Baracatan	PH	6.97	125.42
Barahan	PH	13.01	120.76
Baraka	ID	-3.41	119.86
Barangobong	PH	15.88	120.55
Baranti	ID	-3.84	119.78
Baranusa	ID	-8.36	124.09
Barapas	ID	-2.20	137.00
Baray	KH	12.39	105.08
Barayong	PH	13.10	123.72
Barbaza	PH	11.20	122.04
Barcelona	PH	13.77	123.05
Baribour	KH	12.44	104.46
Barikin	ID	-2.68	115.33
Barili	PH	10.12	123.51
Barimba	ID	-2.94	114.44
Barique	TL	-8.83	126.07
Barira	PH	7.49	124.30
Bariw	PH	13.13	123.73
Barlig	PH	17.04	121.10
Baro	PH	16.00	120.67
Barobo	PH	8.54	126.12
Barong	PH	18.06	120.73
Barong Barong	PH	8.85	117.89
Barongis	PH	7.26	124.56
Barotac Nuevo	PH	10.89	122.70
Barotac Viejo	PH	11.04	122.85
Baroy	PH	8.03	123.78
Barra	PH	12.07	123.64
Barru	ID	-4.41	119.62
Barucboc Norte	PH	17.26	121.61
Barugo	PH	11.32	124.74
Barurao	PH	6.90	124.60
Barus	ID	2.01	98.40
Basa	ID	-8.47	115.17
Basag	PH	8.93	125.62
Basak	PH	8.04	124.86
Basarang	ID	-2.96	114.30
Basay	PH	9.41	122.64
Bascaron	PH	13.10	123.70
Basco	PH	20.45	121.97
Basdiot	PH	9.95	123.38
Basedth	KH	11.15	104.54
Baserah	ID	-0.45	101.74
Basey	PH	11.28	125.07
Basiad	PH	14.16	122.34
Basiao	PH	11.55	122.64
Basiawan	PH	6.53	125.49
Basicao Coastal	PH	13.05	123.40
Basilisa	PH	10.00	125.50
Basing	PH	15.99	120.27
Basiong	ID	0.77	127.37
Basista	PH	15.85	120.40
Baso	ID	-0.28	100.45
Basud	PH	14.06	122.96
Bat Dambang	KH	13.26	103.09
Batac City	PH	18.06	120.56
Batad	PH	11.42	123.11
Batakte	ID	-10.26	123.56
Batal	PH	16.69	121.60
Batam	ID	1.15	104.02
Batan	PH	11.59	122.50
Batana	PH	13.25	123.56
Batang	ID	-6.48	110.71
Batang Berjuntai	MY	3.38	101.42
Batang Kali	MY	3.47	101.64
Batangan	ID	-6.71	111.23
Batangas	PH	13.76	121.06
Batanghari	ID	-5.14	105.38
Batangtoru	ID	1.48	99.07
Bataquil	PH	16.16	120.53
Batarasa	PH	8.67	117.63
Batas	PH	14.20	120.82
Batasan	PH	12.77	120.78
Batasan Bata	PH	15.14	120.94
Batauga	ID	-5.59	122.60
Bateria	PH	11.14	124.03
Batheay	KH	11.99	104.94
Batiano	PH	7.55	126.49
Batibati	ID	-3.62	114.72
Batitang	PH	15.40	120.80
Bato Bato	PH	6.03	120.95
Batobalane	PH	14.23	122.75
Batobato	PH	6.83	126.08
Battambang	KH	13.10	103.20
Battung	PH	17.72	121.46
Batu Anam	MY	2.58	102.71
Batu Arang	MY	3.32	101.47
Batu Berendam	MY	2.25	102.25
Batu Caves	MY	3.24	101.68
Batu Feringgi	MY	5.47	100.25
Batu Gajah	MY	4.47	101.04
Batu Hitam	MY	5.39	100.23
Batu Itam	MY	5.40	100.22
Batu Kawan	MY	5.26	100.43
Batu Kurau	MY	4.97	100.80
Batu Pahat	MY	1.85	102.93
Batu Panjang	ID	1.71	101.51
Batu Tiga	MY	3.08	101.55
Batuampar	ID	-0.74	109.52
Batuan	PH	12.40	123.76
Batubantar	ID	-6.35	106.04
Batubulan	ID	-8.62	115.26
Batulicin	ID	-3.42	116.01
Batumandi	ID	-2.42	115.44
Batuputih	ID	-6.92	113.92
Baturaden	ID	-7.30	109.22
Baturaja	ID	-4.13	104.17
Baturiti	ID	-8.32	115.19
Batusangkar	ID	-0.46	100.61
Batusopang	ID	-1.82	115.91
Batutitik	PH	6.22	125.25
Batutua	ID	-10.86	122.98
Bauan	PH	17.72	121.68
Bauang	PH	16.53	120.33
Baubau	ID	-5.46	122.60
Baud	PH	11.21	123.70
Baugo	PH	10.32	123.92
Baukau	TL	-8.48	126.46
Bauko	PH	16.99	120.87
Baunu-Timbangan	PH	6.01	120.99
Bautista	PH	15.78	120.50
Bavel	KH	13.25	102.88
Bavet	KH	11.06	106.14
Baw Ga Lut	MM	16.59	96.30
Baw Lel	MM	17.16	95.79
Baw Lone Kwin	MM	17.05	96.13
Bawhan	MM	19.87	96.83
Bawison	PH	5.94	120.87
Bay-ang	PH	11.03	122.94
Bayabas	PH	16.45	120.52
Bayambang	PH	15.81	120.46
Bayan Lepas	MY	5.30	100.26
Bayanan	PH	14.41	121.05
Bayang	PH	7.79	124.19
Bayanga	PH	7.52	124.25
Bayaoas	PH	15.83	120.26
Bayas	PH	11.43	123.18
Bayasong	PH	6.65	124.87
Bayawan	PH	9.36	122.80
Baybay	PH	13.41	123.71
Baybayin	PH	13.82	121.27
Bayeuen	ID	4.59	97.91
Baylo	PH	7.86	126.06
Bayog	PH	7.87	123.07
Bayombong	PH	16.48	121.15
Bayongbong	ID	-7.27	107.82
Bayugan	PH	8.76	125.77
Bayuin	PH	13.04	121.39
Bayunglincir	ID	-2.05	103.68
Bañga	PH	11.64	122.33
Beaufort	MY	5.35	115.75
Bebandem	ID	-8.44	115.56
Beberon	PH	13.54	123.14
Becerril	PH	9.65	123.43
Beddeng	PH	14.98	120.08
Bedok New Town	SG	1.33	103.94
Bedong	MY	5.73	100.51
Bedugul	ID	-8.45	115.59
Begang	PH	6.69	122.02
Behrang Stesen	MY	3.74	101.45
Beijing	CN	39.91	116.40
Bejagung Kidul	ID	-6.92	112.06
Bejubang Dua	ID	-1.79	103.32
Bekasi	ID	-6.23	106.99
Bekenu	MY	4.05	113.84
Bekok	MY	2.30	103.13
Bel Air	PH	14.56	121.03
Belaga	MY	2.70	113.78
Belajen	ID	-3.32	119.82
Belakangpadang	ID	1.15	103.89
Belance	PH	16.18	121.25
Belawai	MY	2.23	111.22
Belawan	ID	3.78	98.68
Belawang	ID	-3.07	114.66
Belimbing	ID	-2.98	115.35
Belison	PH	10.84	121.96
Belopa	ID	-3.38	120.37
Beluran	MY	5.90	117.56
Beluru	MY	3.98	114.10
Bemban	MY	2.27	102.37
Benchalak	TH	14.80	104.67
Bencoolen	SG	1.30	103.85
Bendo	ID	-8.09	111.74
Bengkalis	ID	1.47	102.13
Bengkayang	ID	0.83	109.44
Bengkulu	ID	-3.80	102.27
Benito Soliven	PH	16.98	121.96
Benoa	ID	-8.75	115.22
Benteng	ID	-6.12	120.46
Bentengjawa	ID	-8.46	120.57
Bentong Town	MY	3.52	101.91
Bentung	ID	3.52	125.62
Benua Baru	ID	0.98	117.98
Beoga	ID	-3.84	137.17
Berastagi	ID	3.19	98.51
Bercham	MY	4.64	101.14
Berincang	MY	4.49	101.39
Beringinjaya	ID	-3.01	120.21
Beruas	MY	4.50	100.78
Besao	PH	17.09	120.86
Besuki	ID	-7.73	113.70
Besuki Satu	ID	-8.21	111.78
Bet Trang	KH	10.61	103.62
Betaf	ID	-2.11	139.25
Betong	MY	1.40	111.52
Betun	ID	-9.57	124.91
Betwagan	PH	17.08	120.97
Beuma	ID	-3.21	120.05
Beusa Seberang	ID	4.87	97.86
Beutong Ateuh	ID	4.25	96.44
Bha Lê	VN	15.97	107.51
Bhamo	MM	24.25	97.23
Biabas	PH	9.80	124.47
Biak	ID	-1.18	136.08
Bialong	PH	6.98	124.89
Biao	PH	10.11	122.98
Biasong	PH	10.52	123.74
Biay	PH	15.74	119.91
Bibiclat	PH	15.52	120.86
Bical Norte	PH	15.81	120.44
Bicos	PH	15.66	121.04
Bidur	MY	4.12	101.28
Bien Unido	PH	10.14	124.38
Biga	PH	13.90	120.65
Bigaa	PH	13.20	123.76
Bigaan	PH	8.32	126.28
Bignay Uno	PH	13.86	121.49
Biha	ID	-5.33	104.03
Biking	PH	9.59	123.84
Bikondini	ID	-3.66	138.57
Bil-Loca	PH	18.09	120.57
Bilad	PH	15.74	120.43
Bilalang	ID	0.77	124.30
Bilao	PH	11.49	122.56
Bilaran	PH	14.04	120.71
Biliran	PH	11.47	124.47
Bilog-Bilog	PH	14.11	121.09
Bilogai	ID	-3.72	136.67
Bilungala	ID	0.38	123.21
Bilwang	PH	10.88	124.47
Bima	ID	-8.46	118.73
Binabaan	PH	11.02	122.52
Binabalian	PH	16.42	119.93
Binahaan	PH	13.99	121.75
Binalan	PH	18.33	121.55
Binalawan	ID	4.09	117.77
Binalbagan	PH	10.19	122.86
Binalonan	PH	16.05	120.59
Binanga	ID	1.41	99.78
Binangonan	PH	14.46	121.19
Binangun	ID	-8.23	112.34
Binantocan	PH	11.41	122.86
Binanwanaan	PH	13.70	123.30
Binatang	MY	2.17	111.63
Binawara	ID	-3.49	115.79
Binay	PH	13.50	122.60
Bincoñgan	PH	7.37	125.75
Binday	PH	16.13	120.45
Bingawan	PH	11.23	122.57
Bingintelok	ID	-2.62	103.12
Binguang	PH	17.46	121.80
Binidayan	PH	7.81	124.17
Binitayan	PH	13.29	123.76
Binitinan	PH	8.71	124.78
Binjai	ID	3.60	98.49
Binlod	PH	9.92	123.61
Binmaley	PH	16.03	120.27
Binodegahan	PH	13.06	123.46
Binon-an	PH	11.39	123.14
Binondo	PH	14.60	120.97
Binonga	PH	10.77	122.98
Bintacay	PH	13.50	121.88
Bintawan	PH	16.58	121.19
Bintuhan	ID	-4.79	103.35
Bintulu	MY	3.17	113.03
Bintuni	ID	-2.11	133.52
Binuang	ID	-3.07	115.16
Binuangan	PH	8.92	124.79
Binuatan	PH	7.61	123.34
Binubusan	PH	13.97	120.64
Binucayan	PH	8.25	125.72
Binulasan	PH	14.73	121.70
Birayang	ID	-2.53	115.45
Bireun	ID	5.20	96.70
Biri	PH	12.68	124.36
Biscoop	ID	-1.59	133.30
Bishan New Town	SG	1.35	103.85
Bislig	PH	11.07	125.03
Bitadtun	PH	11.50	122.09
Bitag Grande	PH	17.90	121.85
Bitangan	PH	14.25	120.88
Bitanjuan	PH	10.60	124.77
Bitaogan	PH	6.77	126.08
Bitin	PH	14.12	121.22
Biton	PH	11.23	124.00
Bitoon	PH	10.08	123.46
Bitung	ID	1.44	125.13
Bituñgol	PH	14.88	121.03
Biudukfoho	ID	-9.61	124.74
Biwang	PH	6.61	124.54
Biên Hòa	VN	10.94	106.82
Biñan	PH	14.34	121.08
Blambangan Umpu	ID	-4.50	104.52
Blang Ara	ID	4.28	96.37
Blang Dalam	ID	4.90	95.62
Blang Mane	ID	5.02	96.77
Blangkejeren	ID	4.00	97.34
Blangpidie	ID	3.74	96.84
Blangpulo	ID	5.21	97.08
Blingkong	PH	6.59	124.89
Blinsung	PH	7.02	124.18
Blitar	ID	-8.10	112.17
Blora	ID	-6.97	111.42
Blue Valley	MY	4.58	101.41
Bluto	ID	-7.10	113.81
Bo Kluea	TH	19.15	101.16
Bo Phloi	TH	14.33	99.51
Bo Rai	TH	12.57	102.54
Bo Thong	TH	13.28	101.44
Boac	PH	13.45	121.84
Boawae	ID	-8.76	121.17
Bobon	PH	12.52	124.56
Bobon Second	PH	15.66	120.38
Bobonan	PH	16.13	120.53
Bobonaro	TL	-9.03	125.33
Bobong	ID	-1.95	124.38
Bocana	PH	10.01	122.72
Bocaue	PH	14.80	120.93
Bocos	PH	16.93	121.06
Bodega	PH	14.92	120.48
Boe Ba	MM	16.58	96.52
Boe Hpyu Chaung	MM	16.63	96.17
Boe Yin Ka Lay	MM	17.04	96.26
Boeng Kak Muoy	KH	11.58	104.90
Boeng Kak Pir	KH	11.57	104.89
Boeng Mealea	KH	13.47	104.23
Boet Din	MM	16.47	96.15
Bofuer	ID	-3.01	133.76
Bogale	MM	16.29	95.40
Bogo	PH	11.05	124.01
Bogor	ID	-6.59	106.79
Bogorejo	ID	-6.94	111.52
Bogtong	PH	15.76	120.33
Bojonegara	ID	-5.97	106.10
Bojonegoro	ID	-7.15	111.88
Bojongmanik Girang	ID	-6.58	106.17
Bokat	ID	1.09	121.50
Bokod	PH	16.49	120.83
Bokpyin	MM	11.27	98.76
Bola	ID	-8.74	122.30
Bolaang	ID	0.94	124.16
Bolangitang	ID	0.91	123.31
Bolanon	PH	10.92	123.47
Bolaoit	PH	15.93	120.43
Bolboc	PH	14.02	120.76
Bolila	PH	6.37	125.57
Bolilao	PH	10.88	122.73
Bolinao	PH	16.39	119.89
Boliney	PH	17.41	120.78
Bolingit	PH	15.96	120.35
Bolisong	PH	9.69	123.15
Bolitoc	PH	15.74	119.88
Boljoon	PH	9.63	123.48
Bolo	PH	15.99	120.16
Bolo Bolo	PH	8.56	124.53
Bolong	PH	10.82	122.52
Bolou	ID	-10.50	121.97
Bombon	PH	13.69	123.21
Bomomani	ID	-4.07	135.82
Bonawon	PH	9.13	122.92
Bonbon	PH	10.22	123.56
Bondokodi	ID	-9.59	118.99
Bondowoso	ID	-7.91	113.82
Bone South	PH	16.24	121.00
Bonebone	ID	-2.60	120.52
Bonga	PH	13.28	123.76
Bongabon	PH	15.63	121.14
Bongao	PH	5.03	119.77
Bongawan	MY	5.53	115.85
Bongued	PH	7.12	124.40
Bonjol	ID	-0.02	100.23
Bontang	ID	0.13	117.49
Bontang Baru	ID	0.12	117.49
Bontoc	PH	17.09	120.98
Bood	PH	9.75	123.83
Boon Lay	SG	1.31	103.69
Boot	PH	14.05	121.08
Borabue	TH	16.04	103.12
Borbon	PH	10.84	124.03
Borikhan	LA	18.56	103.73
Boroko	ID	0.91	123.27
Borong	ID	-8.81	120.61
Borongan	PH	11.61	125.43
Boroon	PH	8.18	124.18
Boru	ID	-8.53	122.71
Bosdak	PH	13.40	122.50
Bosnik	ID	-1.16	136.23
Boston	PH	7.87	126.36
Botao	PH	15.92	120.42
Botataung	MM	16.77	96.17
Botawa	ID	-2.21	136.45
Botigues	PH	11.10	123.67
Botolan	PH	15.29	120.02
Boton	PH	12.93	124.05
Botum Sakor	KH	11.19	103.47
Bourei Cholsar	KH	10.83	105.02
Boyolali	ID	-7.53	110.60
Boyolangu	ID	-8.12	111.89
Boñgalon	PH	16.00	120.16
Braddell Heights Estate	SG	1.35	103.87
Brakas	ID	-7.15	114.61
Brebes	ID	-6.87	109.04
Brgy. Bachaw Norte, Kalibo	PH	11.72	122.38
Brgy. Bulwang, Numancia	PH	11.72	122.36
Brgy. Mabilo, New Washington	PH	11.68	122.41
Brgy. Nalook, kalibo	PH	11.69	122.37
Brgy. New Buswang, Kalibo	PH	11.71	122.38
Brgy. Tinigao, Kalibo	PH	11.70	122.37
Brickfields	MY	3.13	101.68
Brickworks Estate	SG	1.29	103.81
Brinchang	MY	4.49	101.39
Brondong	ID	-6.88	112.29
Brookes Point	PH	8.77	117.84
Bua Chet	TH	14.53	103.95
Bua Lai	TH	15.67	102.50
Bua Yai	TH	15.59	102.43
Buadiposo-Buntong	PH	7.97	124.38
Buadtasan	PH	6.00	124.61
Buagsong	PH	10.25	123.94
Buakayu	ID	-3.20	119.72
Bual	PH	7.18	124.51
Bualan	PH	7.75	124.27
Buang	PH	13.31	123.64
Buanoy	PH	10.47	123.70
Buansa	PH	6.03	120.96
Buaran	ID	-7.05	109.55
Buawan	PH	8.32	124.30
Buayan	PH	6.12	125.23
Bucay	PH	17.54	120.72
Buclad	PH	7.53	125.75
Bucloc	PH	17.44	120.86
Buco	PH	14.08	120.99
Budta	PH	7.20	124.44
Budu	MY	1.77	111.50
Buduan Ghejeh	ID	-7.74	113.73
Buduran	ID	-7.43	112.72
Bued	PH	16.16	120.00
Buenavista	PH	10.08	124.12
Bueng Bun	TH	15.33	104.04
Bueng Kan	TH	18.36	103.65
Bueng Khong Long	TH	17.96	104.05
Bueng Kum	TH	13.79	100.67
Bueng Na Rang	TH	16.17	100.13
Bueng Sam Phan	TH	15.83	100.92
Bueng Samakkhi	TH	16.19	99.98
Buenlag	PH	15.83	120.51
Buensuseso	PH	15.19	120.67
Buga	PH	13.30	123.36
Bugaan	PH	14.04	120.94
Bugalaga	ID	-3.62	136.60
Bugallon	PH	15.95	120.22
Bugang	PH	10.74	123.39
Bugas	PH	9.90	123.40
Bugasan	PH	7.44	124.26
Bugasong	PH	11.04	122.06
Bugcaon	PH	8.05	125.11
Bugho	PH	10.79	124.94
Bugis	SG	1.30	103.85
Bugko	PH	12.54	124.79
Bugsoc	PH	9.78	124.27
Buguey	PH	18.29	121.83
Buguias	PH	16.72	120.83
Buhangin	PH	6.49	125.55
Buhatan	PH	12.98	124.05
Buhi	PH	13.43	123.52
Bukal	PH	13.91	121.53
Bukal Sur	PH	13.94	121.39
Bukay Pait	PH	6.56	124.77
Buket Teukuh	ID	4.81	97.66
Bukid	PH	5.57	125.41
Bukit Batok New Town	SG	1.36	103.76
Bukit Beruntung	MY	3.42	101.56
Bukit Bintang	MY	3.15	101.71
Bukit Damansara	MY	3.15	101.65
Bukit Gambir	MY	2.21	102.65
Bukit Gemuroh	MY	5.30	100.21
Bukit Ho Swee Estate	SG	1.29	103.83
Bukit Ibam	MY	3.16	102.98
Bukit Indah	MY	1.48	103.66
Bukit Jalil	MY	3.05	101.68
Bukit Jambul	MY	5.33	100.29
Bukit Kayu Hitam	MY	6.52	100.42
Bukit Kerinchi	MY	3.11	101.67
Bukit Mandai Village	SG	1.41	103.76
Bukit Merah Estate	SG	1.28	103.82
Bukit Mertajam	MY	5.36	100.47
Bukit Panjang New Town	SG	1.38	103.76
Bukit Pinang	MY	5.93	100.45
Bukit Rahman Putra	MY	3.22	101.56
Bukit Rambai	MY	2.26	102.18
Bukit Tambun	MY	5.27	100.46
Bukit Tengah	MY	5.35	100.44
Bukit Timah	SG	1.33	103.79
Bukitkemuning	ID	-4.86	104.57
Bukittinggi	ID	-0.31	100.37
Bula	ID	-3.11	130.50
Bulacan	PH	14.79	120.88
Bulacnin	PH	13.99	121.14
Bulad	PH	10.25	123.00
Bulahblangaro	ID	5.09	96.85
Bulakamba	ID	-6.87	108.96
Bulalacao	PH	12.33	121.34
Bulaon	PH	15.08	120.66
Bularit	PH	15.57	120.62
Bulasa	PH	9.93	123.62
Bulata	PH	9.86	122.40
Bulatukan	PH	6.90	125.16
Bulawin	PH	15.42	119.96
Buldon	PH	7.51	124.37
Buli	ID	0.69	128.29
Bulihan	PH	14.88	120.90
Bulim	SG	1.37	103.72
Buliok	PH	7.02	124.70
Buliran	PH	15.55	120.96
Buliran Segundo	PH	15.27	120.87
Bulit	PH	7.12	124.79
Buliwao	PH	16.48	121.23
Bulo	PH	12.41	123.57
Bulod	PH	9.68	123.15
Bulog	PH	15.96	120.40
Buloh Kasap	MY	2.55	102.76
Bulu	ID	-6.86	111.41
Bulualto	PH	15.22	120.95
Buluan	PH	6.72	124.80
Buluang	PH	13.31	123.34
Buluangan	PH	10.39	123.34
Bulubulu	ID	-4.91	120.28
Bulukumba	ID	-5.55	120.18
Bulusan	PH	12.75	124.12
Bumbaran	PH	7.80	124.65
Bunawan	PH	8.17	125.99
Bundoc	PH	15.49	120.72
Bung Khla	TH	18.30	103.97
Bunga	PH	11.48	124.59
Bunga Mas	ID	-3.70	103.37
Bungabon	PH	7.22	125.87
Bungad	PH	14.65	121.02
Bungahan	PH	13.94	120.66
Bungalawang	ID	3.61	125.48
Bungbulang	ID	-7.46	107.60
Bungkal	ID	-8.01	111.45
Bungku	ID	-2.55	121.97
Bungoy	PH	14.00	121.37
Bungsuan	PH	11.24	122.70
Bunguiao	PH	7.10	122.20
Buniasih	ID	-7.42	106.72
Bunisari	ID	-7.07	107.96
Buniseuri	ID	-7.24	108.38
Bunobogu	ID	1.04	121.61
Bunog	PH	9.14	117.78
Bunol	PH	15.67	120.83
Buntharik	TH	14.76	105.41
Buntok	ID	-1.72	114.84
Buol	ID	1.16	121.44
Burabod	PH	13.27	123.42
Buracan	PH	13.60	123.50
Buranga	ID	-4.80	122.98
Burauen	PH	10.98	124.89
Buray	PH	10.71	122.46
Burdeos	PH	14.84	121.97
Buri Ram	TH	14.99	103.10
Burias	PH	11.45	122.55
Burirao	PH	9.20	118.10
Burmeso	ID	-2.33	138.04
Buruanga	PH	11.84	121.89
Busalangga	ID	-10.80	123.00
Busay	PH	10.54	122.89
Busdi	PH	8.28	125.25
Busilak	PH	16.48	121.12
Busing	PH	13.15	122.97
Busok	PH	6.51	124.60
Bustos	PH	14.96	120.92
Busuanga	PH	12.16	119.92
Busungbiu	ID	-8.26	114.97
Butag	PH	12.63	123.93
Butazon	PH	11.31	124.46
Buthidaung Town	MM	20.88	92.53
Butig	PH	7.72	124.30
Butigui	PH	17.12	121.43
Butterworth	MY	5.40	100.36
Butuan	PH	8.95	125.54
Butubut Norte	PH	16.80	120.43
Butulan	PH	5.61	125.43
Buug	PH	7.73	123.06
Buyabod	PH	13.47	122.05
Buyo	PH	13.68	123.47
Buyuan	PH	10.67	122.36
Buôn Hồ	VN	12.95	108.30
Buôn Ma Thuột	VN	12.67	108.04
Buôn Trấp	VN	12.48	108.03
Buôn Tur	VN	12.50	108.02
Byauk Yoe	MM	16.78	96.05
Bà Nà	VN	15.98	107.98
Bác Ái	VN	11.84	108.90
Bát Xát	VN	22.54	103.89
Bình Gia	VN	21.96	106.36
Bình Long	VN	11.65	106.61
Bình Minh	VN	10.07	105.82
Bình Mỹ	VN	20.49	106.01
Bình Sơn	VN	15.30	108.76
Bình Thạnh	VN	10.81	106.71
Bình Thủy	VN	10.07	105.74
Bình Đại	VN	10.19	106.69
Bích Chu	VN	21.21	105.48
Bích Động	VN	21.27	106.10
Bù Đốp	VN	11.95	106.80
Bùi Xá	VN	18.39	105.83
Bút Sơn	VN	19.86	105.85
Bạc Liêu	VN	9.29	105.73
Bạch Mai	VN	20.98	105.83
Bản Na Hỷ	VN	19.56	104.53
Bảo Lộc	VN	11.55	107.81
Bẩn Yên Nhân	VN	20.94	106.06
Bắc Giang	VN	21.27	106.19
Bắc Hà	VN	22.54	104.29
Bắc Kạn	VN	22.15	105.83
Bắc Lũng	VN	21.27	106.38
Bắc Ninh	VN	21.19	106.08
Bắc Quang	VN	22.48	104.87
Bắc Sơn	VN	21.90	106.32
Bắc Từ Liêm	VN	21.07	105.75
Bắc Yên	VN	21.25	104.43
Bằng Lũng	VN	22.16	105.60
Bến Cát	VN	11.15	106.60
Bến Cầu	VN	11.11	106.18
Bến Sung	VN	19.63	105.58
Bến Thủy	VN	18.65	105.70
Bến Tre	VN	10.24	106.38
Bỉm Sơn	VN	20.08	105.86
Bồ Đề	VN	21.06	105.87
Bồng Sơn	VN	14.43	109.02
Bộc Bố	VN	22.61	105.67
Caabiangan	PH	16.09	119.92
Caba	PH	16.43	120.34
Cabacao	PH	13.34	120.66
Cabacungan	PH	10.32	123.13
Cabacuñgan	PH	10.93	124.98
Cabadbaran	PH	9.12	125.54
Cabadiangan	PH	10.15	122.94
Cabagan	PH	17.43	121.77
Cabalaoangan	PH	15.98	120.78
Cabalawan	PH	10.74	123.95
Cabalitian	PH	16.09	120.79
Cabaluay	PH	7.00	122.18
Cabanatuan City	PH	15.49	120.97
Cabanbanan	PH	14.24	121.43
Cabangahan	PH	9.08	122.95
Cabangan	PH	15.16	120.06
Cabanglasan	PH	8.12	125.33
Cabannungan Second	PH	17.12	121.85
Cabano	PH	10.59	122.70
Cabaritan East	PH	18.42	121.49
Cabarroguis	PH	16.51	121.52
Cabasakan	PH	10.09	124.21
Cabatang	PH	13.97	121.37
Cabatuan	PH	16.96	121.67
Cabay	PH	13.87	121.38
Cabayangan	PH	7.41	125.73
Cabayaoasan	PH	15.66	120.55
Cabcab	PH	13.63	124.05
Cabcaben	PH	14.45	120.59
Cabiao	PH	15.25	120.85
Cabiguan	PH	12.91	123.73
Cabilao	PH	11.54	123.14
Cabilauan	PH	10.89	122.66
Cabinuangan	PH	7.68	126.03
Cabiraoan	PH	18.32	122.09
Cabitan	PH	12.29	123.34
Cabittaogan	PH	17.58	120.36
Cabodiongan	PH	12.66	125.05
Cabog	PH	15.32	121.37
Cabognon	PH	13.18	123.68
Cabra	PH	13.89	120.05
Cabucgayan	PH	11.47	124.58
Cabugao	PH	17.79	120.46
Cabul-an	PH	10.16	124.04
Cabulay	PH	16.75	121.50
Cabungan	PH	16.34	119.99
Caburan	PH	5.92	125.64
Cabusao	PH	13.72	123.12
Cabuyao	PH	14.27	121.13
Cadagmayan Norte	PH	10.82	122.50
Caditaan	PH	12.81	123.85
Cadiz	PH	10.95	123.29
Cadlan	PH	13.60	123.26
Cafe	PH	15.34	120.71
Cagamotan	PH	12.36	125.28
Cagayan de Oro	PH	8.48	124.65
Cagayancillo	PH	9.58	121.21
Cagbang	PH	10.70	122.50
Cagdianao	PH	9.92	125.67
Cagmanaba	PH	13.06	123.30
Cagsiay	PH	14.22	121.75
Cagwait	PH	8.92	126.30
Cai Lậy	VN	10.40	106.12
Caibiran	PH	11.57	124.58
Caigangan	PH	13.26	121.93
Cainta	PH	14.58	121.12
Cajidiocan	PH	12.37	122.68
Cajimos	PH	12.59	122.28
Cakke	ID	-3.41	119.80
Calaba	PH	17.62	120.62
Calabaca	PH	14.30	122.43
Calabanga	PH	13.71	123.21
Calabasa	PH	7.25	122.23
Calabugao	PH	8.46	125.16
Calaca	PH	13.93	120.81
Calachuchi	PH	12.22	123.53
Calamagui East	PH	17.49	121.77
Calamba	PH	14.21	121.17
Calampisauan	PH	10.61	123.48
Calamundingan	PH	12.93	121.47
Calanasan	PH	18.25	121.03
Calancuasan Norte	PH	15.80	120.64
Calang	ID	4.63	95.58
Calangain	PH	14.90	120.56
Calanogas	PH	7.75	124.10
Calantac	PH	17.91	121.72
Calantas	PH	15.02	120.52
Calaoagan	PH	18.04	121.72
Calapan	PH	13.41	121.18
Calape	PH	10.27	122.97
Calasgasan	PH	14.08	122.93
Calasiao	PH	16.01	120.36
Calatagan	PH	13.83	120.63
Calatrava	PH	12.62	122.07
Calatugas	PH	9.17	118.22
Calauag	PH	13.96	122.29
Calauan	PH	14.15	121.32
Calaya	PH	10.49	122.63
Calayaan	PH	15.57	120.51
Calbayog City	PH	12.07	124.60
Calbiga	PH	11.62	125.02
Calepaan	PH	16.02	120.62
Calero	PH	10.37	124.00
Calibungan	PH	15.60	120.72
Calibutbut	PH	15.11	120.60
Calidñgan	PH	10.10	123.63
Calilayan	PH	13.85	121.93
Calinaoan Malasin	PH	17.35	121.74
Calingcuan	PH	15.33	120.58
Calinog	PH	11.12	122.57
Calintaan	PH	12.57	120.93
Calituban	PH	10.24	124.29
Calizo	PH	11.58	122.39
Callaguip	PH	18.07	120.49
Caloc-an	PH	9.05	125.53
Calog Norte	PH	18.36	121.39
Calolbon	PH	13.60	124.10
Calomboyan	PH	15.95	120.30
Calongbuyan	PH	17.16	120.43
Caloocan	PH	14.65	120.97
Caloue	ID	5.31	95.97
Calsib	PH	15.85	120.26
Calubcub Dos	PH	13.74	121.42
Calubian	PH	11.45	124.43
Calumboyan	PH	10.79	124.03
Calumpang	PH	15.17	121.02
Calumpit	PH	14.92	120.77
Caluya	PH	11.93	121.55
Cam Lâm	VN	12.05	109.16
Cam Lộ	VN	16.81	106.99
Cam Ranh	VN	11.92	109.16
Cama Juan	PH	15.39	120.77
Camachile	PH	14.64	120.58
Camalaniugan	PH	18.27	121.67
Camaley	PH	16.00	120.30
Camalig	PH	13.18	123.65
Camaligan	PH	13.62	123.17
Camalobalo	PH	10.27	122.95
Camambugan	PH	10.06	124.44
Camandag	PH	10.33	123.07
Camangcamang	PH	10.18	122.99
Cambanay	PH	10.54	123.99
Cambanugoy	PH	7.54	125.76
Cambarus	PH	10.21	122.52
Cambuga	PH	13.62	122.45
Camias	PH	15.17	120.97
Camiling	PH	15.69	120.41
Caminauit	PH	12.33	121.08
Camindangan	PH	9.92	122.63
Camingawan	PH	9.90	122.86
Camming	ID	-4.81	120.08
Camohaguin	PH	13.91	122.17
Camp Flora	PH	13.35	122.66
Camplong	ID	-10.04	123.92
Campor	ID	-6.97	112.89
Campoyo	PH	9.66	123.15
Campurdarat	ID	-8.17	111.85
Campusong	PH	10.82	124.03
Camudmud	PH	7.18	125.69
Can-Avid	PH	12.00	125.45
Can-asujan	PH	10.13	123.66
Canaman	PH	13.65	123.17
Canan Norte	PH	15.91	120.48
Canaoalan	PH	16.03	120.30
Canauay	PH	9.07	123.05
Canayan	PH	8.20	125.14
Candaba	PH	15.10	120.83
Candabong	PH	9.73	124.54
Candating	PH	15.15	120.82
Candelaria	PH	13.93	121.42
Candi Prambanan	ID	-7.75	110.49
Candiis	PH	8.97	125.18
Candijay	PH	9.82	124.50
Candon	PH	17.19	120.45
Candoni	PH	9.82	122.60
Cangkat Jong	MY	3.99	101.12
Cangva	MM	22.27	93.84
Canhandugan	PH	11.13	124.78
Canhaway	PH	9.75	124.47
Caningay	PH	9.83	122.64
Canjulao	PH	9.66	124.35
Canlaon	PH	10.39	123.22
Canmaya Diot	PH	9.94	124.09
Canomoy	PH	12.16	123.27
Canroma	PH	10.36	122.88
Cansilayan	PH	10.56	123.02
Cansolungon	PH	10.15	123.00
Cansuje	PH	9.92	123.50
Cantao-an	PH	10.24	123.75
Cantapoy	PH	9.49	125.44
Cantel	PH	12.62	121.51
Cantilan	PH	9.33	125.98
Cantoria	PH	16.84	120.40
Canturay	PH	9.79	122.45
Canubing No 2	PH	13.35	121.13
Cao Bằng	VN	22.67	106.26
Cao Ký	VN	21.98	105.85
Cao Lãnh	VN	10.46	105.63
Cao Phong	VN	20.70	105.32
Cao Thượng	VN	21.39	106.13
Caoayan	PH	17.56	120.40
Capaga	PH	11.44	122.75
Capalayan	PH	9.74	125.54
Capalonga	PH	14.33	122.49
Capandanan	PH	15.96	120.70
Capas	PH	15.33	120.59
Capissayan Sur	PH	18.05	121.82
Capitan Ramon	PH	10.76	123.11
Capoocan	PH	11.29	124.64
Capucnasan	PH	13.60	123.22
Capul	PH	12.42	124.18
Capulaan	PH	15.90	120.54
Capuluan	PH	13.82	122.52
Capuy	PH	12.98	123.93
Carabalan	PH	10.10	122.95
Caracal	PH	8.13	122.84
Caraga	PH	7.33	126.57
Caramay	PH	10.18	119.24
Caramoan	PH	13.77	123.86
Caramoran	PH	13.98	124.13
Caramutan	PH	15.92	120.61
Caranan	PH	13.52	123.02
Carasi	PH	18.20	120.87
Caraycaray	PH	11.56	124.42
Caraycayon	PH	13.62	123.48
Carcar	PH	10.11	123.64
Cardona	PH	15.57	120.59
Caridad	PH	10.83	124.75
Carig	PH	17.66	121.74
Carigara	PH	11.30	124.68
Caringin	ID	-6.71	106.82
Carles	PH	11.57	123.13
Carmelo	PH	11.02	122.82
Carmen Grande	PH	10.38	122.92
Caronoan West	PH	16.26	120.45
Carot	PH	16.34	119.98
Carpenter Hill	PH	6.44	124.88
Carranglan	PH	15.96	121.06
Carrascal	PH	9.37	125.95
Carriedo	PH	16.03	120.75
Cartagena	PH	9.82	122.40
Caruban	ID	-7.54	111.66
Caruray	PH	10.31	119.01
Carusucan	PH	15.97	120.64
Casala-an	PH	9.12	123.05
Casambalangan	PH	18.38	122.13
Casay	PH	9.82	123.55
Casian	PH	11.04	119.71
Casiguran	PH	12.87	124.01
Casisang	PH	8.14	125.13
Cassanayan	PH	11.52	123.05
Castañas	PH	13.87	121.55
Castilla	PH	12.95	123.88
Castillejos	PH	14.93	120.20
Castillo	PH	13.73	123.12
Casuguran	PH	14.72	122.37
Catabangan	PH	13.88	122.66
Catablan	PH	15.98	120.50
Cataingan	PH	12.00	123.99
Catanauan	PH	13.59	122.32
Catarman	PH	12.50	124.64
Catayauan	PH	18.16	121.65
Catbalogan	PH	11.78	124.89
Cateel	PH	7.79	126.45
Caterman	PH	17.22	120.42
Caticlan	PH	11.93	121.96
Caticugan	PH	9.10	123.00
Catigbian	PH	9.85	124.00
Catmon	PH	11.54	124.43
Catmondaan	PH	10.69	124.01
Cato	PH	15.84	119.92
Catubig	PH	12.41	125.05
Catuday	PH	16.29	119.81
Catungan	PH	10.77	122.01
Catungawan Sur	PH	9.78	124.47
Cauayan	PH	16.93	121.77
Causip	PH	13.52	123.28
Causwagan	PH	8.45	125.84
Cavinti	PH	14.24	121.51
Cavite	PH	15.68	120.77
Cavite City	PH	14.48	120.90
Cawayan	PH	9.80	123.53
Cawayan Bugtong	PH	15.63	120.78
Cayang	PH	11.07	123.98
Cayanga	PH	16.12	120.40
Cayanguan	PH	11.69	122.29
Cayhagan	PH	9.68	122.43
Cayungnan	PH	16.13	119.84
Cebu City	PH	10.32	123.89
Cebuano	PH	6.39	124.97
Celala	ID	4.60	96.69
Cemaga	ID	3.78	108.37
Cempa Pasar	ID	-3.75	119.58
Cempaka	ID	-3.73	104.67
Cenderiang	MY	4.27	101.23
Centro1, Santa. Rosa 1, Baco, Oriental Mindoro	PH	13.37	121.06
Ceper	ID	-7.67	110.68
Cepu	ID	-7.15	111.59
Cerenti	ID	-0.51	101.87
Cermee	ID	-7.78	114.05
Ceruh	MY	3.90	101.81
Cervantes	PH	16.99	120.74
Cha-am	TH	12.80	99.97
Cha-uat	TH	7.97	100.00
Chaah	MY	2.25	103.05
Chaah Bahru	MY	2.10	103.02
Chachoengsao	TH	13.69	101.07
Chae Hom	TH	18.71	99.56
Chaem Luang	TH	19.03	98.29
Chai Badan	TH	15.20	101.13
Chai Buri	TH	8.46	99.08
Chai Nat	TH	15.19	100.12
Chai Prakan	TH	19.73	99.14
Chai Wari	TH	16.33	103.77
Chaiwan	TH	17.29	103.23
Chaiya	TH	9.39	99.20
Chaiyaphum	TH	15.81	102.03
Chaiyo	TH	14.65	100.48
Chakkarat	TH	15.01	102.41
Chaloem Phra Kiat	TH	15.01	102.27
Chambrey	PH	10.98	123.17
Chamkar Leu	KH	12.31	105.28
Chamni	TH	14.79	102.82
Champasak	LA	14.89	105.88
Chan Kasem	TH	13.82	100.58
Chana	TH	6.92	100.74
Chanae	TH	6.10	101.69
Chang Klang	TH	8.37	99.56
Changhan	TH	16.14	103.60
Changi Village	SG	1.39	103.99
Changloon	MY	6.43	100.43
Chanthaburi	TH	12.61	102.10
Chantrea	KH	10.98	106.12
Chanuman	TH	16.23	105.00
Charoen Sin	TH	17.58	103.54
Chat Trakan	TH	17.28	100.60
Chatturat	TH	15.57	101.85
Chatuchak	TH	13.83	100.56
Chatuchak subdistrict	TH	13.83	100.56
Chaturaphak Phiman	TH	15.85	103.56
Chauk	MM	20.90	94.82
Chaung Nyi Ah Ko	MM	17.01	95.96
Chaung Wa	MM	16.59	96.28
Chawang	TH	8.43	99.50
Chealea	KH	11.91	104.93
Chemor	MY	4.72	101.12
Chenderong	MY	4.41	101.05
Chengdu	CN	30.67	104.07
Chennai	IN	13.09	80.28
Cherang Ruku	MY	5.87	102.49
Cheras	MY	3.11	101.73
Cheung Prey	KH	12.06	105.07
Chey Chouk	KH	10.69	105.03
Chhloung	KH	12.26	105.97
Chhnok Tru	KH	12.52	104.45
Chhuk	KH	10.84	104.46
Chi Kraeng	KH	13.12	104.35
Chi Lăng	VN	21.57	106.50
Chi Nê	VN	20.49	105.78
Chian Yai	TH	8.17	100.14
Chiang Dao	TH	19.37	98.96
Chiang Kham	TH	19.52	100.30
Chiang Khan	TH	17.89	101.66
Chiang Khong	TH	20.26	100.40
Chiang Khwan	TH	16.16	103.75
Chiang Klang	TH	19.29	100.86
Chiang Mai	TH	18.79	98.98
Chiang Muan	TH	18.89	100.31
Chiang Rai	TH	19.91	99.83
Chiang Saen	TH	20.28	100.09
Chiang Yuen	TH	16.41	103.10
Chit Tee Kone	MM	16.93	96.16
Chiềng Cơi	VN	21.30	103.90
Cho-airong	TH	6.23	101.81
Choa Chu Kang New Town	SG	1.38	103.75
Chob Ta Trav	KH	13.63	103.82
Chok Chai	TH	14.73	102.17
Chom Bueng	TH	13.62	99.59
Chom Phra	TH	15.12	103.61
Chom Thong	TH	18.42	98.67
Chomphon	TH	13.80	100.56
Chon Buri	TH	13.36	100.98
Chon Daen	TH	16.19	100.86
Chong Nonsi	TH	13.69	100.55
Chonnabot	TH	16.09	102.62
Chorakhe Bua	TH	13.84	100.61
Chrak Khley	KH	10.68	104.53
Chrang Chamreh Muoy	KH	11.63	104.89
Chuen Chom	TH	16.55	103.18
Chulabhorn	TH	8.08	99.87
Chum Kiri	KH	10.93	104.42
Chum Phae	TH	16.54	102.10
Chum Phuang	TH	15.35	102.74
Chum Ta Bong	TH	15.63	99.55
Chumphon	TH	10.50	99.18
Chumphon Buri	TH	15.35	103.39
Chumsaeng	TH	15.89	100.31
Chun	TH	19.34	100.13
Châu Phong	VN	10.72	105.13
Châu Thành	VN	9.87	106.35
Châu Đốc	VN	10.70	105.12
Chí Linh	VN	21.07	106.32
Chí Thạnh	VN	13.31	109.22
Chùa Hang	VN	21.62	105.84
Chúc Sơn	VN	20.92	105.70
Chŏng Kal	KH	13.96	103.57
Chơn Thành	VN	11.43	106.64
Chư Prông	VN	13.76	107.89
Chư Sê	VN	13.69	108.08
Chư Ty	VN	13.81	107.70
Chợ Chu	VN	21.91	105.64
Chợ Gạo	VN	10.35	106.46
Chợ Lách	VN	10.26	106.12
Chợ Lầu	VN	11.22	108.51
Chợ Lớn	VN	10.75	106.66
Chợ Mới	VN	21.88	105.77
Chợ Rã	VN	22.45	105.70
Ch’ Ơm	VN	15.80	107.27
Ciamis	ID	-7.33	108.35
Ciampea	ID	-6.55	106.70
Cianjur	ID	-6.82	107.14
Cibaliung	ID	-6.71	105.72
Cibalong	ID	-7.51	108.18
Cibaregbeg	ID	-7.68	107.80
Cibeureum	ID	-7.36	108.27
Cibingbin	ID	-7.06	108.76
Cibinong	ID	-6.48	106.85
Cibitung	ID	-7.48	107.92
Cibongas	ID	-7.66	108.27
Cibungur	ID	-7.29	107.53
Cicurug	ID	-6.78	106.78
Ciemas	ID	-7.23	106.52
Cigaras	PH	14.23	121.43
Cigeulis	ID	-6.59	105.69
Cigugur	ID	-7.63	108.42
Cihaurbeuti	ID	-7.22	108.20
Cijeungjing	ID	-7.33	108.41
Cijulang	ID	-7.73	108.47
Cikajang	ID	-7.36	107.81
Cikalong	ID	-7.76	108.17
Cikampek	ID	-6.42	107.46
Cikarang	ID	-6.26	107.15
Cikatomas	ID	-7.62	108.26
Cikelet	ID	-7.61	107.68
Cikeusik	ID	-6.73	105.87
Cikijing	ID	-7.02	108.37
Cikoneng	ID	-7.31	108.27
Cikupa	ID	-6.24	106.51
Cilacap	ID	-7.73	109.01
Cilawu	ID	-7.28	107.92
Cilegon	ID	-6.01	106.05
Cilegong	ID	-6.55	106.00
Cileungsir	ID	-6.39	106.96
Cileunyi	ID	-6.94	107.75
Cimahi	ID	-6.87	107.54
Cimanggu	ID	-7.35	108.84
Cimaragas	ID	-7.37	108.46
Cimerak	ID	-7.75	108.44
Ciomas	ID	-6.22	106.04
Cipadung Timur	ID	-7.36	108.54
Cipari	ID	-7.44	108.76
Cipatujah	ID	-7.73	108.02
Ciputat	ID	-6.24	106.70
Ciracap	ID	-7.33	106.52
Ciranjang-hilir	ID	-6.82	107.26
Cirebon	ID	-6.71	108.56
Ciriri	ID	-7.41	108.36
Ciruas	ID	-6.13	106.23
Cisaga	ID	-7.35	108.52
Cisayong	ID	-7.26	108.15
Cisewu	ID	-7.38	107.50
Cisiih	ID	-6.91	106.19
Cisolok	ID	-6.95	106.45
Cisompet	ID	-7.55	107.81
Citeureup	ID	-6.49	106.88
City of Isabela	PH	6.70	121.97
City of Ligao	PH	13.22	123.51
Ciwaru	ID	-7.08	108.63
Clarin	PH	9.96	124.03
Claver	PH	9.57	125.73
Claveria	PH	18.61	121.08
Clementi Housing Estate	SG	1.32	103.76
Codcod	PH	10.46	123.25
Cogan	PH	10.59	124.02
Cogon	PH	10.04	123.45
Cogon Cruz	PH	10.51	123.97
Cogtong	PH	9.84	124.53
Colipapa	PH	9.47	122.56
Colomadu	ID	-7.53	110.75
Colombo	LK	6.94	79.85
Colongulo	PH	6.34	124.72
Colonia	PH	10.66	123.79
Columbio	PH	6.70	124.94
Comagascas	PH	9.14	125.56
Comal	ID	-6.91	109.53
Comillas	PH	15.40	120.70
Comillas Norte	PH	16.96	120.75
Commonwealth	PH	14.70	121.08
Communal	PH	13.25	121.14
Compostela	PH	10.46	124.01
Con Cuông	VN	19.05	104.88
Concepcion Ibaba	PH	13.92	121.46
Concordia	PH	10.51	122.55
Conduaga	PH	8.86	117.49
Conel	PH	6.20	125.19
Conner	PH	17.80	121.33
Consolacion	PH	11.33	122.63
Constancia	PH	10.60	122.64
Consuegra	PH	11.30	124.51
Consuelo	PH	10.63	124.30
Conversion	PH	15.90	121.13
Corcuera	PH	12.78	122.05
Cordon	PH	16.67	121.47
Cordova	PH	10.73	122.40
Corella	PH	9.69	123.92
Corocotan	PH	7.40	125.77
Coron	PH	12.00	120.20
Coronon	PH	6.88	125.45
Corrooy	PH	16.80	120.45
Cortes	PH	9.72	123.88
Cortez	PH	11.53	122.40
Cosina	PH	8.11	124.62
Cot Baroh	ID	5.22	96.84
Cotabato	PH	7.22	124.25
Cotmon	PH	13.12	123.66
Cuambog	PH	7.31	125.85
Cuartero	PH	11.34	122.67
Cuenca	PH	13.90	121.05
Cuevas	PH	8.02	126.09
Cukai	MY	4.25	103.42
Culaba	PH	11.66	124.54
Culacling	PH	13.78	122.88
Culaman	PH	5.96	125.66
Culasi	PH	11.43	122.06
Culasian	PH	11.31	124.61
Culianan	PH	6.98	122.15
Culianin	PH	14.92	120.90
Culion	PH	11.89	120.02
Culit	PH	8.95	125.36
Cullalabo del Sur	PH	17.10	121.70
Culubasa	PH	15.14	120.65
Cumadcad	PH	12.98	123.79
Cung Kiệm	VN	21.19	106.16
Cupang	PH	14.43	121.04
Currimao	PH	18.02	120.49
Curry	PH	13.60	123.30
Curuan	PH	7.21	122.23
Curug	ID	-6.27	106.56
Curup	ID	-3.47	102.52
Cut-cut Primero	PH	15.48	120.59
Cuyapo	PH	15.78	120.66
Cuyo	PH	10.85	121.01
Cyberjaya	MY	2.92	101.66
Cà Mau	VN	9.18	105.15
Cành Nàng	VN	20.35	105.23
Cái Dầu	VN	10.57	105.23
Cái Nhum	VN	10.17	106.11
Cái Nước	VN	8.94	105.01
Cái Răng	VN	10.00	105.75
Cái Tàu Hạ	VN	10.26	105.87
Cái Đôi Vàm	VN	8.86	104.81
Cát Bà	VN	20.73	107.05
Cô Tô	VN	10.35	105.02
Côn Sơn	VN	8.69	106.61
Côn Đảo	VN	8.70	106.65
Cù Lao Dung	VN	9.59	106.21
Cần Giuộc	VN	10.61	106.67
Cần Giờ	VN	10.41	106.95
Cần Thơ	VN	10.04	105.79
Cần Đước	VN	10.51	106.60
Cầu Diễn	VN	21.04	105.77
Cầu Giát	VN	19.15	105.63
Cầu Giấy	VN	21.03	105.80
Cầu Gồ	VN	21.48	106.13
Cầu Kè	VN	9.87	106.05
Cẩm Lệ	VN	16.02	108.20
Cẩm Phả	VN	21.01	107.27
Cẩm Phả Mines	VN	21.02	107.30
Cẩm Thủy	VN	20.21	105.47
Cẩm Xuyên	VN	18.25	106.00
Cổ Lóa	VN	21.12	105.87
Cổ Lễ	VN	20.32	106.27
Cổ Phúc	VN	21.76	104.83
Cổ Đô	VN	21.28	105.36
Cờ Đỏ	VN	10.09	105.43
Củ Chi	VN	10.97	106.49
Củng Sơn	VN	13.05	108.98
Cửa Lô	VN	18.82	105.72
Cửa Nam	VN	21.02	105.85
Da La Ban	MM	16.94	96.36
Da Nang	VN	16.07	108.22
Da Noke San Pya	MM	16.62	96.22
Da Nyin Kone	MM	16.93	96.09
Da Yei Lu	MM	16.44	96.19
Da-an Sur	PH	11.26	122.42
Daanbantayan	PH	11.25	124.01
Dabo	ID	-0.49	104.56
Dabong	MY	5.38	102.01
Dabra	ID	-3.25	138.59
Dacudao	PH	7.22	125.47
Dado	PH	7.05	124.46
Dadus	PH	7.06	124.32
Daet	PH	14.11	122.96
Daeum Doung	KH	10.70	104.65
Dagami	PH	11.06	124.90
Dagatan	PH	14.00	121.38
Dagohoy	PH	9.90	124.28
Daguioman	PH	17.45	120.92
Daguit	PH	14.19	122.73
Daguma	PH	6.60	124.57
Dagumba-an	PH	8.15	124.59
Dagup	PH	16.64	120.45
Dagupan	PH	17.70	121.50
Dahay	PH	6.39	124.71
Daik Lingga	ID	-0.21	104.62
Daik-u	MM	17.80	96.67
Dairy Farm	SG	1.37	103.77
Dajan Tangluk	ID	-8.65	115.24
Dak Cheung	LA	15.47	107.27
Dak Dam	KH	12.42	107.31
Dak Por	KH	11.45	104.19
Dalaguete	PH	9.76	123.53
Dalangin	PH	7.85	122.58
Dalaoig	PH	17.95	121.71
Dalat	MY	2.67	112.08
Daliao	PH	5.86	124.95
Dalican	PH	6.97	124.40
Daliciasao	PH	9.99	122.76
Dalipey	PH	16.80	120.72
Dalipuga	PH	8.32	124.25
Dalirig	PH	8.38	124.90
Dalorong	PH	7.59	125.13
Dalududalu	ID	1.08	100.24
Dalumangcob	PH	7.22	124.30
Dalung	ID	-8.63	115.17
Dalupaon	PH	13.55	122.95
Dalupirip	PH	16.33	120.72
Dalwangan	PH	8.20	125.04
Damabalas	PH	7.02	124.51
Damansara Damai	MY	3.20	101.59
Damatulan	PH	7.04	124.48
Damawato	PH	6.70	124.78
Damayan	PH	11.49	122.55
Damilag	PH	8.35	124.81
Damnak Chang’aeur	KH	10.53	104.37
Damnak Khchas	KH	13.50	103.41
Damnak Sokram	KH	10.74	104.45
Damnoen Saduak	TH	13.52	99.95
Damolog	PH	10.77	124.01
Damortis	PH	16.24	120.41
Dampit	ID	-8.21	112.75
Dampol	PH	14.90	120.82
Damrei Choan Khla	KH	12.69	104.90
Damrei Phong	KH	12.17	106.08
Damrei Slab	KH	12.90	104.69
Damulog	PH	7.48	124.94
Dan Chang	TH	14.84	99.70
Dan Khun Thot	TH	15.21	101.77
Dan Makham Tia	TH	13.85	99.41
Dan Sai	TH	17.28	101.15
Danai	MM	26.36	96.72
Danao	PH	10.52	124.03
Danaupanggang	ID	-2.41	115.04
Danauparis	ID	2.41	98.09
Dancagan	PH	7.61	125.00
Dancalan	PH	9.98	122.74
Dang	VN	15.83	107.58
Dang Phlet	KH	13.90	105.46
Dangcalan	PH	12.92	123.58
Dangkao	KH	11.51	104.89
Danglas	PH	17.70	120.66
Danlugan	PH	7.89	123.37
Dansuli	PH	6.64	124.58
Dapa	PH	9.76	126.05
Dapawan	PH	12.41	122.03
Dapdap	PH	12.22	123.77
Dapdapan	PH	11.49	122.63
Dapitan	PH	10.26	123.95
Dar Pein North	MM	17.04	96.37
Dar Pein South	MM	17.03	96.37
Daraga	PH	13.15	123.71
Daragutan	PH	17.00	122.03
Daraitan	PH	14.60	121.43
Daram	PH	11.63	124.79
Darapidap	PH	17.20	120.42
Dare	TL	-8.59	125.57
Darma	ID	-7.00	108.40
Daro	MY	2.52	111.43
Daruba	ID	2.05	128.29
Darungan Lor	ID	-8.04	113.23
Dasmariñas	PH	14.33	120.94
Dasol	PH	15.99	119.88
Dassun	PH	17.75	121.71
Dasuk	ID	-6.90	113.81
Data Dian	ID	2.02	115.26
Data Kakus	MY	2.65	113.62
Datagon	PH	9.45	123.09
Datu Paglas	PH	6.77	124.85
Datu Piang	PH	7.03	124.50
Dauin	PH	9.19	123.27
Dauis	PH	9.63	123.87
Daunt Gyi	MM	17.00	95.88
Davan	PH	6.91	126.15
Davao	PH	7.07	125.61
Davila	PH	18.47	120.58
Dawa-Dawa	PH	7.47	122.84
Dawang	ID	-8.04	111.41
Dawbon	MM	16.52	95.60
Dawei	MM	14.08	98.19
Day Da Naw	MM	16.47	96.05
Dayap	PH	14.18	121.33
Dayapan	PH	13.94	120.92
Dayeuhluhur	ID	-7.26	108.61
Daykitin	PH	13.27	121.91
De la Paz	PH	11.06	122.78
Debak	MY	1.57	111.42
Del Carmen	PH	15.01	120.53
Del Carmen, Surigao del Norte	PH	9.87	125.97
Del Gallego	PH	13.92	122.60
Del Monte	PH	14.64	121.02
Del Pilar	PH	15.04	120.70
Del Remedio	PH	14.09	121.31
Del Rosario	PH	13.31	123.31
Delanggu	ID	-7.62	110.68
Delhi	IN	28.65	77.23
Deli Tua	ID	3.51	98.68
Dellok	MM	16.04	97.92
Demak	ID	-6.89	110.64
Demta	ID	-2.36	140.15
Den Chai	TH	17.98	100.05
Denai Alam	MY	3.16	101.52
Dengkil	MY	2.86	101.68
Denpasar	ID	-8.65	115.22
Depapre	ID	-2.49	140.37
Depok	ID	-7.76	110.43
Derga	MY	6.12	100.39
Desa Parkcity	MY	3.19	101.63
Desa Petaling	MY	3.08	101.71
Det Udom	TH	14.91	105.08
Detung	ID	-8.66	122.22
Detusoko	ID	-8.72	121.76
Dhaka	BD	23.71	90.41
Di Linh	VN	11.58	108.08
Diadi	PH	16.73	121.36
Diamantina	PH	16.92	121.63
Dian-ay	PH	10.83	123.55
Diaz	PH	15.85	120.83
Dibee	ID	-7.00	112.39
Dibuluan	PH	16.52	121.76
Dicabisagan	PH	17.08	122.42
Dicamay	PH	16.76	122.00
Dicayong	PH	8.22	123.03
Dien Bien Phu	VN	21.39	103.02
Diffun	PH	16.59	121.51
Digal	PH	6.75	124.80
Digdig	PH	15.95	120.98
Digkilaan	PH	8.25	124.32
Digos	PH	6.75	125.36
Dilan	PH	16.09	120.52
Dili	TL	-8.56	125.57
Diliman Primero	PH	15.02	120.95
Dimaluna	PH	8.12	123.80
Dimasalang	PH	12.19	123.86
Dimataling	PH	7.53	123.37
Dimawso	MM	19.55	97.16
Dimayon	PH	8.07	124.15
Dimiao	PH	9.61	124.16
Din Daeng	TH	13.79	100.57
Dinagat	PH	9.96	125.59
Dinahican	PH	14.72	121.72
Dinaig	PH	7.17	124.21
Dinalongan	PH	16.14	121.96
Dinalupihan	PH	14.88	120.45
Dingalan	PH	15.39	121.39
Dinganen	PH	7.33	124.38
Dingle	PH	11.00	122.67
Dingras	PH	18.10	120.70
Diplahan	PH	7.72	123.02
Dipolo	PH	7.78	123.12
Dipolog	PH	8.57	123.33
Disod	PH	8.26	123.02
Ditsaan	PH	7.98	124.35
Divisoria	PH	17.52	121.77
Diwek	ID	-7.58	112.23
Diêm Điền	VN	20.56	106.57
Diên Khánh	VN	12.25	109.09
Diễn Thành	VN	18.98	105.60
Dlemmer	ID	-7.15	112.86
Dobdoban	PH	12.57	122.11
Dobo	ID	-5.76	134.23
Dodan	PH	17.64	121.79
Doem Bang Nang Buat	TH	14.85	100.10
Doembang Nangbuat	TH	14.83	100.10
Dofa	ID	-1.80	125.36
Doi Lo	TH	18.46	98.78
Doi Luang	TH	20.12	100.10
Doi Tao	TH	17.95	98.68
Dok Kham Tai	TH	19.16	99.99
Doljo	PH	9.59	123.73
Dolo	PH	6.81	125.19
Dologon	PH	7.84	125.04
Dolok Sanggul	ID	2.26	98.75
Domalanoan	PH	16.00	120.21
Domampot	PH	16.00	120.65
Dompu	ID	-8.54	118.46
Don Carlos	PH	7.68	125.00
Don Chan	TH	16.46	103.70
Don Chedi	TH	14.63	100.02
Don Mot Daeng	TH	15.38	105.03
Don Mueang	TH	13.91	100.59
Don Pedro	PH	15.89	120.43
Don Phut	TH	14.59	100.63
Don Sak	TH	9.32	99.69
Don Tan	TH	16.32	104.92
Don Tum	TH	13.96	100.08
Don Wun	MM	17.14	97.27
Donethat	LA	20.26	100.16
Dong Charoen	TH	16.02	100.66
Dong Khilek	TH	14.08	101.43
Dong Luang	TH	16.82	104.54
Donggala	ID	-0.67	119.74
Donggo	ID	-8.42	118.60
Donggongon	MY	5.91	116.10
Dongko	ID	-8.19	111.57
Donomulyo	ID	-8.29	112.43
Donsol	PH	12.91	123.59
Doom	ID	-0.89	131.24
Doong	PH	11.08	123.64
Doos	PH	10.47	124.73
Dorongan Punta	PH	15.81	120.32
Dorsalanam	PH	8.31	124.59
Dos Hermanas	PH	10.74	123.04
Doun Yay	KH	10.78	104.44
Dover	SG	1.30	103.78
Doyong	PH	15.97	120.35
Doña Remedios Trinidad	PH	15.00	121.08
Drien Rampak	ID	4.31	95.96
Driyorejo	ID	-7.37	112.62
Du-San Pya	MM	17.04	96.14
Dualing	PH	7.15	124.57
Duda	ID	-8.44	115.49
Duero	PH	9.71	124.41
Dueñas	PH	11.07	122.62
Dufa-Dufa	ID	-0.46	127.15
Dugcal	PH	13.62	123.16
Dugongan	PH	14.10	122.91
Dukay	PH	6.67	124.56
Dukuhseti	ID	-6.47	111.04
Dukuhturi	ID	-6.90	109.08
Dulag	PH	10.95	125.03
Dulangan	PH	13.47	120.98
Dulanpokpok	ID	-2.93	132.27
Dulao	PH	10.54	122.94
Dulian	PH	7.12	122.18
Dulig	PH	16.00	120.17
Dumabato	PH	16.32	121.70
Dumaguete	PH	9.31	123.31
Dumaguil	PH	6.62	124.65
Dumai	ID	1.67	101.44
Dumai Kota	ID	1.68	101.44
Dumalag	PH	11.31	122.62
Dumalaguing	PH	8.35	125.06
Dumalinao	PH	7.82	123.37
Dumalneg	PH	18.53	120.81
Dumangas	PH	10.82	122.71
Dumanjog	PH	10.06	123.44
Dumarais	PH	15.43	120.69
Dumaran	PH	10.53	119.77
Dumarao	PH	11.27	122.69
Dumingag	PH	8.17	123.35
Dumlan	PH	7.43	125.88
Dumoga	ID	0.61	124.08
Dumpay	PH	15.88	120.39
Dungkek	ID	-6.98	114.09
Dungon	PH	11.72	122.32
Dunguan	PH	6.95	124.86
Dungun	MY	4.78	103.42
Dupax Del Norte	PH	16.31	121.11
Dupax del Sur	PH	16.28	121.09
Duran	PH	11.26	122.59
Durenan	ID	-8.12	111.80
Duri	ID	1.28	101.19
Durian Tunggal	MY	2.31	102.28
Dusit	TH	13.78	100.52
Duy Xuyên	VN	15.83	108.26
Duyên Hải	VN	9.63	106.49
Dĩ An	VN	10.91	106.77
Dương Minh Châu	VN	11.38	106.23
Dương Nội	VN	20.98	105.75
Dương Đông	VN	10.22	103.96
Dại Mỗ	VN	20.98	105.77
Dầu Tiếng	VN	11.27	106.36
Dịch Vọng	VN	21.03	105.80
Ea Drăng	VN	13.20	108.21
Ea H'Leo	VN	13.20	108.19
Ea Hiao	VN	13.21	108.32
Ea Kar	VN	12.81	108.45
Ea Na	VN	12.54	107.99
Ea Pô	VN	12.70	107.88
Ea Pốc	VN	12.78	108.07
Ea Súp	VN	13.07	107.89
Ea T’ling	VN	12.59	107.90
Eahun	ID	-10.61	123.39
East Migpulao	PH	7.63	123.36
East Valencia	PH	10.67	122.71
Eban	ID	-9.55	124.32
Ebcor Town	PH	7.44	124.40
Eburu	MY	4.60	115.72
Echague	PH	16.71	121.68
Eco Sanctuary	MY	2.94	101.54
Ecopark	VN	20.96	105.93
Eden	PH	17.04	121.60
Egaña	PH	10.75	122.01
Eguia	PH	15.91	119.89
El Nido	PH	11.19	119.40
El Pardo	PH	9.66	123.49
El Salvador	PH	8.56	124.52
Elat	ID	-5.66	132.97
Elelim	ID	-3.76	139.71
Elmina	MY	3.19	101.52
Elopada	ID	-9.57	119.32
Empaong	MY	1.42	111.53
Enarotali	ID	-3.93	136.38
Ende	ID	-8.84	121.66
Enemawira	ID	3.66	125.56
Engkilili	MY	1.14	111.67
Enok	ID	-0.51	103.20
Enrekang	ID	-3.57	119.77
Enrile	PH	17.56	121.70
Enrique B. Magalona	PH	10.88	122.98
Enrique Villanueva	PH	9.28	123.65
Entablado	PH	15.29	120.86
Eraan	PH	9.06	117.70
Erawan	TH	17.30	101.95
Erenas	PH	12.42	124.32
Ermita	PH	10.90	122.72
Escalante	PH	10.84	123.50
Esmeralda	PH	15.87	120.72
España	PH	12.38	122.50
Esperanza East	PH	17.02	121.68
Espiritu	PH	17.98	120.66
Essang	ID	4.46	126.73
Estaca	PH	9.69	124.27
Estacion	PH	15.70	120.61
Estancia	PH	13.36	123.68
Estefania	PH	17.80	121.72
Estipona	PH	15.59	120.64
Estrella	PH	15.75	121.03
Eunos	SG	1.32	103.90
Eustaquio Lopez	PH	10.82	123.04
Evangelista	PH	13.33	121.10
FELCRA Lubek Sireh	MY	6.65	100.22
FELDA Bukit Damar	MY	3.54	102.12
FELDA Chini	MY	3.37	102.94
FELDA Kemansul	MY	3.29	102.23
FELDA Maokil	MY	2.30	102.97
FELDA Semenchu	MY	1.57	104.10
FELDA Soeharto	MY	3.68	101.39
FELDA Taib Andak	MY	1.73	103.65
Faber Hills	SG	1.32	103.76
Fabrica	PH	13.49	123.29
Fajar	SG	1.38	103.77
Fak Tha	TH	18.00	100.88
Fakfak	ID	-2.92	132.30
Falam	MM	22.91	93.68
Famy	PH	14.44	121.45
Fang	TH	19.92	99.21
Fao Rai	TH	18.02	103.30
Farrer Park	SG	1.31	103.85
Felda Gugusan Adela	MY	1.48	104.18
Feliciano	PH	11.58	122.36
Ferrol	PH	12.34	121.94
Flora	PH	18.22	121.42
Floridablanca	PH	14.98	120.53
Fohorem	TL	-9.28	125.09
Forest City	MY	1.34	103.59
Fuerte	PH	17.53	120.37
Furao	PH	17.03	121.80
Fuzhou	CN	27.96	116.33
Ga Ri	VN	15.75	107.27
Ga Yet La Mi	MM	16.63	95.85
Gabaldon	PH	15.45	121.34
Gabao	PH	12.99	124.02
Gabas	PH	10.73	124.80
Gabawan	PH	12.43	122.01
Gabi	PH	10.26	123.96
Gabuyan	PH	7.61	125.67
Gadingrejo	ID	-5.37	105.06
Gadu	PH	17.63	121.61
Gadung	PH	6.80	124.02
Gainza	PH	13.62	123.14
Gajrug	ID	-6.53	106.38
Galela	ID	1.82	127.79
Galesong	ID	-5.32	119.37
Galimuyod	PH	17.18	120.47
Galis	ID	-7.16	113.55
Galunggalung	ID	-3.49	118.90
Gamay	PH	12.39	125.30
Gambalidio	PH	13.62	122.89
Gambang	MY	3.71	103.10
Gambarsari	ID	-7.53	109.20
Gambiran Satu	ID	-8.39	114.15
Gambut	ID	-3.40	114.68
Gammad	PH	17.71	121.74
Gampang	ID	-6.96	112.30
Gampengrejo	ID	-7.76	112.03
Gamping Lor	ID	-7.80	110.33
Gamu	PH	17.05	121.84
Gamut	PH	9.00	126.17
Ganapi	PH	17.20	121.87
Ganassi	PH	7.83	124.10
Gandara	PH	12.01	124.81
Ganding	ID	-7.04	113.69
Gandrungmangu	ID	-7.52	108.85
Gandusari	ID	-8.13	111.70
Gang	PH	7.25	124.27
Gansing	PH	6.72	124.65
Ganyangan	PH	7.68	122.91
Gapan	PH	15.31	120.95
Gappal	PH	16.84	121.82
Gapura	ID	-7.00	113.96
Garawangi	ID	-7.00	108.54
Garchitorena	PH	13.88	123.69
Garcia Hernandez	PH	9.61	124.29
Gardutanjak	ID	-6.31	106.10
Garut	ID	-7.25	107.92
Gasan	PH	13.32	121.85
Gatak	ID	-7.59	110.70
Gatbo	PH	13.58	123.38
Gattaran	PH	18.06	121.64
Gayam	ID	-7.16	114.33
Gayaman	PH	16.01	120.31
Gebog	ID	-6.74	110.84
Gedangan	ID	-7.39	112.73
Gedangsa	MY	3.73	101.40
Gedong Tataan	ID	-5.38	105.10
Gedongombo	ID	-6.91	112.06
Gelang Patah	MY	1.45	103.59
Gelung Pepuyu	MY	4.37	100.82
Gemas	MY	2.58	102.61
Gemencheh	MY	2.53	102.40
General Emilio Aguinaldo	PH	14.18	120.80
General Luna	PH	15.73	121.18
General MacArthur	PH	11.25	125.54
General Mamerto Natividad	PH	15.60	121.05
General Nakar	PH	14.76	121.64
General Salipada K. Pendatun	PH	6.83	124.72
General Santos	PH	6.11	125.17
General Tinio	PH	15.35	121.05
General Trias	PH	14.39	120.88
Genteng	ID	-8.37	114.15
Genyem	ID	-2.58	140.15
George Town	MY	5.41	100.34
Gerik	MY	5.42	101.13
Gerisek	MY	2.21	102.71
Gerona	PH	15.61	120.60
Gerung	ID	-8.68	116.13
Geser	ID	-3.88	130.90
Getengan	ID	-3.18	119.88
Getentiri	ID	-6.59	140.35
Getulio	PH	10.75	122.67
Geuleumpangminyeuk	ID	5.25	96.03
Geumpang	ID	4.83	96.16
Geylang	SG	1.32	103.89
Ghim Moh	SG	1.31	103.79
Gia Bình	VN	21.06	106.17
Gia Hanh	VN	18.42	105.69
Gia Lâm	VN	21.02	105.94
Gia Lộc	VN	20.87	106.30
Gia Nghĩa	VN	12.00	107.69
Gia Ray	VN	10.93	107.40
Gianyar	ID	-8.54	115.33
Giawang	PH	9.79	124.51
Gibato	PH	11.23	122.81
Gibgos	PH	13.86	123.77
Gibong	PH	11.86	122.04
Gigaquit	PH	9.59	125.70
Gigmoto	PH	13.78	124.39
Gili Air	ID	-8.36	116.08
Gili Trawangan	ID	-8.35	116.04
Gimampang	PH	8.47	124.30
Ginabuyan	PH	11.24	124.40
Ginatilan	PH	9.57	123.31
Gines-Patay	PH	10.94	122.49
Gingoog	PH	8.83	125.10
Gio Linh	VN	16.92	107.08
Giporlos	PH	11.12	125.45
Gitagum	PH	8.60	124.41
Giá Rai	VN	9.23	105.46
Giáo Liêm	VN	16.85	107.15
Giảng Võ	VN	21.03	105.81
Giồng Riềng	VN	9.91	105.31
Giồng Trôm	VN	10.15	106.51
Glad	PH	7.15	124.52
Glagahwero	ID	-8.18	113.62
Glamang	PH	6.16	125.08
Glan	PH	5.82	125.20
Glan Peidu	PH	5.86	125.22
Glenmarie Estate	MY	3.08	101.58
Gleno	TL	-8.72	125.44
Glugor	MY	5.37	100.31
Glumbang	ID	-3.24	104.44
Gocoton	PH	7.16	124.69
Godean	ID	-7.77	110.29
Godo	ID	-8.56	118.67
Godown	TH	13.72	100.50
Goma	PH	6.79	125.32
Gombong	ID	-7.61	109.51
Gondang	ID	-8.07	111.85
Gongdanglegi Kulon	ID	-8.18	112.64
Gonzaga	PH	18.26	121.99
Gopeng	MY	4.47	101.17
Gorontalo	ID	0.54	123.06
Gosong Telaga	ID	2.28	97.93
Granada	PH	11.63	123.35
Gregorio del Pilar	PH	17.13	120.61
Gresik	ID	-7.15	112.66
Grogol	ID	-7.60	110.82
Gua Musang	MY	4.88	101.97
Guadalupe	PH	11.00	124.01
Guagua	PH	14.97	120.63
Guangzhou	CN	23.12	113.25
Guar Chempedak	MY	5.86	100.46
Guay	ID	-2.50	139.81
Guba	PH	10.31	123.27
Gubaan	PH	7.97	123.56
Gubat	PH	12.92	124.12
Gubengairlangga	ID	-7.27	112.76
Gudang	ID	-7.31	107.80
Gueset	PH	15.95	120.63
Guguk	ID	-0.14	100.55
Guibodangan	PH	10.12	123.49
Guiddam	PH	18.33	121.47
Guiguinto	PH	14.83	120.88
Guihing Proper	PH	6.68	125.35
Guihulñgan	PH	10.12	123.27
Guijalo	PH	13.74	123.87
Guiling	PH	15.84	120.62
Guiljungan	PH	9.98	122.67
Guimba	PH	15.66	120.77
Guimbal	PH	10.66	122.32
Guinabsan	PH	8.90	125.42
Guinacotan	PH	14.16	122.87
Guinayangan, Fourth District of Quezon	PH	13.90	122.45
Guindapunan	PH	11.30	124.71
Guindarohan	PH	10.26	123.77
Guindulman	PH	9.76	124.49
Guiniculalay	PH	7.66	123.39
Guinisiliban	PH	9.10	124.78
Guinlo	PH	10.80	119.44
Guinoaliuan	PH	11.66	122.39
Guinobatan	PH	13.19	123.60
Guinsadan	PH	16.96	120.87
Guinsang-an	PH	6.46	124.68
Guinticgan	PH	11.56	123.12
Guintubhan	PH	10.21	122.96
Guiong	PH	6.42	122.03
Guipos	PH	7.72	123.32
Guirang	PH	11.35	125.12
Guiset East	PH	16.07	120.68
Guisguis	PH	15.79	119.98
Guisijan	PH	11.09	122.05
Guiuan	PH	11.03	125.72
Guiwanon	PH	11.20	123.71
Gulod	PH	13.88	120.63
Gulukguluk	ID	-7.05	113.68
Gumaca	PH	13.92	122.10
Gumalang	PH	7.21	125.40
Gumaus	PH	14.31	122.72
Gumian	PH	14.71	121.62
Gunem	ID	-6.81	111.47
Gunong	MY	6.19	100.34
Gunung Kendil	ID	-7.33	110.40
Gunung Sugih	ID	-4.98	105.21
Gunung Talang	ID	-0.91	100.63
Gunung Tua	ID	1.51	99.63
Gununganyar	ID	-7.34	112.78
Gunungbatubesar	ID	-2.62	116.29
Gunungkencana	ID	-6.57	106.07
Gununglimbangan	ID	-7.10	107.98
Gunungmegang Dalam	ID	-3.45	103.87
Gunungmenang	ID	-3.18	104.03
Gunungsitoli	ID	1.29	97.61
Gunungwungkal	ID	-6.57	110.99
Gupakan	ID	-7.00	112.51
Gupitan	PH	7.78	125.64
Guruafin	ID	0.10	127.43
Gurun	MY	5.82	100.47
Guruyan	PH	12.74	123.94
Gutad	PH	14.93	120.49
Gutalac	PH	7.98	122.40
Guyam Malaki	PH	14.15	120.86
Guyong	PH	14.84	120.98
Gway Tauk Aing	MM	17.29	96.19
Gyaung Waing Gyi	MM	16.79	96.09
Gành Hào	VN	9.03	105.42
Gò Công	VN	10.37	106.67
Gò Dầu	VN	11.09	106.26
Gò Quao	VN	9.73	105.27
Gò Vấp	VN	10.82	106.68
Hacienda	PH	15.94	120.18
Hacienda Refugio	PH	10.52	123.44
Hacienda Santa Rosa	PH	10.57	123.10
Hadakewa	ID	-8.37	123.55
Hagdan	PH	11.33	123.90
Hagnaya	PH	11.09	123.94
Hagonoy	PH	14.83	120.73
Haguimit	PH	10.40	123.02
Hai Bà Trưng	VN	21.01	105.85
Hai Riêng	VN	12.98	108.90
Haing Ku	MM	17.28	96.19
Haiphong	VN	20.86	106.68
Hakha	MM	22.64	93.61
Halapitan	PH	7.92	125.33
Halayhay	PH	14.37	120.81
Halayhayin	PH	14.19	121.41
Haligue	PH	13.67	121.12
Halog West	PH	16.37	120.41
Halong	ID	-2.26	115.65
Hamoraon	PH	12.23	123.55
Hampang	ID	-2.92	115.84
Hamtic	PH	10.70	121.98
Han Chey	KH	12.26	105.95
Handilenam	ID	-0.82	117.25
Hang Chat	TH	18.33	99.35
Hang Dong	TH	18.69	98.92
Hanggan	PH	14.19	121.30
Hankha	TH	14.98	100.02
Hanoi	VN	21.02	105.84
Haong Samnam	KH	11.57	104.23
Hapao	PH	16.88	121.02
Harapan Jaya	ID	3.87	108.30
Harapankarya	ID	-3.99	119.64
HarbourFront	SG	1.27	103.82
Harian	ID	2.56	98.66
Harrison	PH	13.45	120.43
Haruai	ID	-2.02	115.51
Haruyan	ID	-2.69	115.35
Hat Samran	TH	7.24	99.58
Hat Yai	TH	7.01	100.48
Hatoudo	TL	-9.12	125.59
Hegarsari	ID	-7.39	108.54
Heho	MM	20.72	96.82
Henderson Estate	SG	1.29	103.82
Hendrop	MY	4.72	101.55
Hermosa	PH	14.83	120.51
Hernani	PH	11.33	125.62
Herrera	PH	13.27	123.58
Hibaiyo	PH	10.27	123.32
Hiju, Maco	PH	7.39	125.83
Hila	ID	-3.59	128.09
Hilantagaan	PH	11.19	123.81
Hillcrest Park	SG	1.33	103.81
Hilongos	PH	10.37	124.75
Hilotongan	PH	11.14	123.64
Himaao	PH	13.54	123.30
Himamaylan	PH	10.10	122.87
Himaya	PH	10.45	122.83
Himensulan	PH	10.60	124.28
Hinapalanan	PH	8.64	124.87
Hinatuan	PH	8.37	126.33
Hindang	PH	10.43	124.73
Hingatungan	PH	10.58	125.19
Hinigaran	PH	10.27	122.85
Hinlayagan Ilaud	PH	10.03	124.33
Hinthada	MM	17.65	95.46
Hinunangan	PH	10.39	125.20
Hinundayan	PH	10.35	125.25
Hipadpad	PH	12.29	125.24
Hipasngo	PH	10.66	124.81
Hipona	PH	11.42	122.88
Hiệp Đức	VN	15.58	108.11
Hlaingthaya	MM	16.85	96.07
Hlaw Kar	MM	17.00	96.07
Hle Seik	MM	17.24	95.88
Hledan	MM	16.83	96.13
Hlegu	MM	17.10	96.22
Hman Pin	MM	26.02	95.76
Hmaw Bi	MM	16.64	97.62
Hmaw Daw	MM	16.48	95.89
Hmawbi	MM	17.10	96.04
Hnget Aw San	MM	16.56	95.97
Hnget Gyi Daung	MM	16.40	96.19
Hnget Pyaw San	MM	16.65	95.95
Hnget Yawng	MM	22.00	98.78
Ho Chi Minh City	VN	10.82	106.63
Hoang Cau	VN	21.02	105.83
Hobo	PH	13.51	123.18
Hoi An	VN	15.88	108.33
Holland Drive	SG	1.31	103.79
Holland Village	SG	1.31	103.79
Homalin	MM	24.87	94.91
Homeyo	ID	-3.66	136.47
Homyen	LA	20.25	100.14
Hondagua	PH	13.95	122.24
Hong Kah	SG	1.36	103.72
Hong Kong	HK	22.28	114.17
Hopin	MM	24.99	96.53
Horizon Hills	MY	1.46	103.65
Houay Nga Na Song	LA	21.15	102.72
Hougang New Town	SG	1.36	103.89
Hoài Ân	VN	14.36	108.96
Hoàn Kiếm	VN	21.03	105.85
Hoàn Lão	VN	17.58	106.53
Hoàng Liệt	VN	20.96	105.84
Hoàng Mai	VN	19.27	105.72
Hoàng Sa	VN	16.67	112.73
Hpa Yar Gyi	MM	16.66	96.02
Hpa Yar Gyi Su	MM	16.74	96.06
Hpa-An	MM	16.89	97.63
Hpaung Gyi East	MM	17.33	96.18
Hpaung Gyi West	MM	17.33	96.17
Hpe Kha Me	MM	17.08	96.39
Hpākān	MM	25.61	96.31
Hsenwi	MM	23.30	97.97
Hsipaw	MM	22.62	97.30
Hsu Ka Lat	MM	16.45	95.96
Hsupwo	MM	21.84	98.83
Hta Min Ma Sar	MM	13.12	98.64
Htan Ta Pin	MM	16.49	96.21
Htantabin	MM	17.13	95.92
Htauk Kyant Toe Cheit	MM	17.03	96.14
Htaw Lower	MM	16.72	96.12
Htaw Tho	MM	16.70	95.98
Htein Hnit Pin	MM	16.97	95.99
Hti Pha	MM	16.51	95.95
Htu Gyi	MM	16.70	96.10
Hua Hin	TH	12.57	99.96
Hua Sai	TH	8.04	100.31
Hua Taphan	TH	15.70	104.49
Huai Khot	TH	15.29	99.62
Huai Khwang	TH	13.78	100.58
Huai Krachao	TH	14.33	99.67
Huai Mek	TH	16.59	103.24
Huai Phueng	TH	16.65	103.91
Huai Rat	TH	14.96	103.19
Huai Thalaeng	TH	15.00	102.65
Huai Thap Than	TH	15.05	104.03
Huai Yot	TH	7.79	99.63
Huamak	TH	13.76	100.65
Huameung	LA	20.15	103.86
Hukay	PH	13.85	120.70
Hulu Langat	MY	3.11	101.81
Hulu Yam Lama	MY	3.45	101.64
Hungduan	PH	16.84	121.01
Hutan Melintang	MY	3.88	100.93
Huyền Tụng	VN	20.95	106.55
Huyện Bảo Lâm	VN	11.70	107.76
Huyện Lâm Hà	VN	11.82	108.21
Huỳnh Hữu Nghĩa	VN	9.64	105.81
Hyderabad	IN	17.38	78.46
Hà Giang	VN	22.82	104.98
Hà Lam	VN	15.74	108.35
Hà Tiên	VN	10.38	104.49
Hà Trung	VN	20.01	105.85
Hà Tĩnh	VN	18.34	105.91
Hà Đông	VN	20.97	105.78
Hàm Ninh	VN	10.18	104.05
Hàng Trạm	VN	20.39	105.62
Hát Lót	VN	21.20	104.11
Hòa Bình	VN	19.26	104.47
Hòa Cường	VN	16.04	108.18
Hòa Hợp	VN	18.31	105.91
Hòa Mạc	VN	20.64	105.99
Hòa Thành	VN	11.29	106.13
Hòa Vang	VN	15.99	108.14
Hòn Đất	VN	10.18	104.93
Hóc Môn	VN	10.89	106.60
Hưng Hà	VN	20.59	106.22
Hưng Hóa	VN	21.25	105.30
Hưng Mỹ	VN	8.90	104.98
Hưng Nguyên	VN	18.67	105.63
Hưng Yên	VN	20.65	106.05
Hương Canh	VN	21.28	105.65
Hương Khê	VN	18.18	105.70
Hương Sơn	VN	21.46	105.98
Hương Thủy	VN	16.42	107.64
Hương Trà	VN	16.53	107.48
Hạ Hiệu	VN	22.43	105.85
Hạ Hòa	VN	21.56	105.01
Hạ Long	VN	20.95	107.07
Hải Châu	VN	15.92	108.13
Hải Dương	VN	20.94	106.33
Hải Lăng	VN	16.69	107.25
Hậu Lộc	VN	19.91	105.89
Hậu Nghĩa	VN	10.89	106.40
Hồ Xá	VN	17.07	107.01
Hồng Bắc	VN	16.28	107.18
Hồng Hạ	VN	16.30	107.31
Hồng Kim	VN	16.34	107.24
Hồng Lĩnh	VN	18.53	105.71
Hồng Ngự	VN	10.80	105.35
Hồng Thái	VN	16.18	107.21
Hồng Thượng	VN	16.19	107.26
Hồng Vân	VN	16.36	107.12
Hợp Hòa	VN	21.38	105.54
Hữu Lũng	VN	21.51	106.34
Ia Kha	VN	13.96	107.84
Ia Pa	VN	13.53	108.46
Ibaan	PH	13.82	121.13
Ibabang Tayuman	PH	13.40	122.52
Ibajay	PH	11.82	122.16
Ibarra	PH	10.12	124.88
Ibung	PH	16.61	121.19
Ich Hau	VN	18.45	105.85
Ichon	PH	10.09	124.90
Idi Cut	ID	4.98	97.73
Idi Rayeuk	ID	4.95	97.77
Idio	PH	11.62	122.10
Idtig	PH	6.80	124.77
Igan	MY	2.82	111.71
Igang	PH	10.92	122.64
Igbaras	PH	10.72	122.27
Igbon	PH	11.21	123.17
Igcocolo	PH	10.69	122.32
Igmaya-an	PH	10.55	123.22
Ignit	PH	6.70	125.29
Igpit	PH	8.51	124.59
Iguig	PH	17.75	121.74
Ijok	MY	3.32	101.40
Ilaga	ID	-3.95	137.40
Ilagan	PH	17.15	121.89
Ilangay	PH	6.91	126.05
Ilaya	PH	5.82	125.23
Iligan	PH	8.23	124.24
Iligan City	PH	8.25	124.40
Ilihan	PH	13.63	121.07
Ilioilio	PH	15.96	119.77
Ilog	PH	10.03	122.77
Iloilo	PH	10.70	122.56
Imbang	PH	10.80	123.02
Imbatug	PH	8.05	125.28
Imelda	PH	14.03	122.88
Impalutao	PH	8.26	125.03
Impasugong	PH	8.31	125.00
Imus	PH	14.43	120.94
In Buri	TH	15.01	100.33
In Ga Lone	MM	16.48	96.06
In Gyin Thay Taw	MM	21.04	95.45
Inabaan Sur	PH	16.26	120.48
Inabanga	PH	10.03	124.07
Inagauan	PH	9.55	118.65
Inanam	MY	5.99	116.13
Inangatan	PH	11.25	124.40
Inapatan	PH	13.40	123.32
Inawayan	PH	6.96	125.47
Inayagan	PH	10.23	123.77
Inayauan	PH	9.90	122.43
Inbawhkon	MM	20.45	96.90
Indang	PH	14.20	120.88
Indaw	MM	24.22	96.14
Indralaya	ID	-3.25	104.68
Indramayu	ID	-6.33	108.32
Indrapuri	ID	5.48	95.42
Indulang	PH	8.09	124.58
Ineangan	PH	16.32	121.09
Infanta	PH	15.83	119.91
Ingabu	MM	17.81	95.27
Ingaung	MM	20.70	96.77
Ingyi	MM	23.80	96.53
Inicbulan	PH	13.82	120.98
Initao	PH	8.50	124.30
Inn Taing	MM	17.12	96.32
Inner Huai Khwang	TH	13.78	100.58
Inobulan	PH	8.89	124.79
Inopacan	PH	10.50	124.74
Insein	MM	16.89	96.10
Insrom	ID	-1.14	136.03
Institution Hill	SG	1.30	103.83
Intampilan	PH	11.48	122.74
Ipil	PH	13.51	121.98
Ipilan	PH	8.84	117.90
Ipoh	MY	4.58	101.08
Ipuh	ID	-3.01	101.48
Irabin de Baixo	TL	-8.75	126.70
Iraga	PH	17.70	121.65
Irahuan	PH	9.81	118.69
Iraray	PH	8.99	118.05
Irarututiga	ID	-2.54	133.44
Irasan	PH	8.53	123.21
Iraya	PH	13.25	123.52
Iriga City	PH	13.43	123.41
Irirum	PH	12.62	120.93
Irosin	PH	12.70	124.03
Isabang	PH	13.96	121.57
Isabela	PH	10.20	122.99
Isak	ID	4.46	96.88
Isimu	ID	0.64	122.86
Iskandar Puteri	MY	1.39	103.62
Isla	PH	15.90	120.30
Isugod	PH	9.34	118.12
Isulan	PH	6.63	124.61
Itbayat	PH	20.79	121.84
Iteng	ID	-8.81	120.42
Itogon	PH	16.36	120.68
Ivana	PH	20.37	121.91
Ivisan	PH	11.52	122.69
Jabajero	ID	-8.73	115.18
Jabonga	PH	9.34	125.52
Jabung	ID	-5.46	105.67
Jaclupan	PH	10.30	123.82
Jaen	PH	15.33	120.92
Jaena	PH	11.42	122.40
Jagiro	ID	-1.82	133.05
Jagna	PH	9.65	124.37
Jagongjeget	ID	4.39	96.79
Jaguimitan	PH	11.14	122.72
Jagupit	PH	9.24	125.56
Jailolo	ID	1.07	127.47
Jakarta	ID	-6.21	106.85
Jakenan	ID	-6.76	111.16
Jalajala	PH	14.35	121.32
Jalang	ID	-4.04	120.32
Jalaud	PH	10.89	122.75
Jamabalod	PH	10.88	122.62
Jamanis	ID	-7.19	108.18
Jambi Baru	ID	2.78	97.89
Jambi City	ID	-1.60	103.62
Jambula	ID	0.76	127.32
Jamindan	PH	11.40	122.50
Jamong	ID	-6.80	111.86
Jampang	PH	9.91	123.60
Jampang Kulon	ID	-7.26	106.63
Jampang Tengah	ID	-7.06	106.80
Janagdong	PH	13.90	121.51
Janapria	ID	-8.70	116.40
Jangkar	ID	-7.73	114.21
Jangkat	ID	-2.51	102.05
Janiuay	PH	10.95	122.51
Janopol	PH	14.09	121.09
Jantianon	PH	9.44	123.17
Japah	ID	-6.94	111.29
Japitan	PH	10.77	123.54
Jarigue	PH	11.87	121.44
Jaro	PH	11.18	124.78
Jasaan	PH	8.65	124.76
Jaten	ID	-7.58	110.90
Jatibarang	ID	-6.47	108.32
Jatinagara	ID	-7.17	108.40
Jatirogo	ID	-6.89	111.66
Jatiroto	ID	-8.12	113.36
Jatiwangi	ID	-6.73	108.26
Javalera	PH	14.26	120.92
Javier	PH	8.49	126.08
Jawi	MY	5.22	100.49
Jayapura	ID	-2.53	140.72
Jayubó	PH	11.05	122.38
Jebus	ID	-1.74	105.46
Jekulo	ID	-6.81	110.93
Jelbuk	ID	-8.08	113.76
Jelebu	SG	1.38	103.76
Jelutong	MY	5.39	100.32
Jember	ID	-8.17	113.70
Jembrana Subdistrict	ID	-8.31	114.58
Jenamas	ID	-2.45	114.91
Jeneponto	ID	-5.68	119.75
Jenggawah	ID	-8.27	113.65
Jenjarum	MY	2.87	101.49
Jepara	ID	-6.59	110.67
Jepon	ID	-6.97	111.48
Jerantut	MY	3.94	102.36
Jertih	MY	5.73	102.49
Jetafe	PH	10.15	124.15
Jetis	ID	-6.91	111.63
Jiabong	PH	11.76	124.95
Jibao-an	PH	10.78	122.50
Jimalalud	PH	9.98	123.20
Jimbaran	ID	-8.79	115.16
Jimenez	PH	8.34	123.84
Jinjang	MY	3.21	101.66
Jitra	MY	6.27	100.42
Jogonalan	ID	-7.70	110.54
Johor Bahru	MY	1.47	103.76
Johor Jaya	MY	1.54	103.81
Jojogan	ID	-6.97	111.79
Jolo	PH	6.05	121.00
Jombang	ID	-7.55	112.23
Jones	PH	16.56	121.70
Jordan	PH	10.66	122.60
Joroan	PH	13.49	123.62
Jorong	ID	-3.99	114.95
Jose Pañganiban	PH	14.29	122.69
Jose Rizal	PH	8.88	117.50
Josefina	PH	8.20	123.53
Jovellar	PH	13.07	123.60
Juai	ID	-2.30	115.56
Juban	PH	12.85	123.99
Jubasan	PH	12.48	124.29
Jugno	PH	9.47	123.20
Julau	MY	2.02	111.92
Juli	ID	5.11	96.71
Julita	PH	10.97	124.96
Jumpangdua	ID	5.20	96.78
Junjongan	BN	4.81	114.85
Jurong East	SG	1.33	103.74
Jurong Town	SG	1.33	103.72
Jurong West	SG	1.35	103.72
Juru	MY	5.31	100.44
Juwana	ID	-6.71	111.15
Jơ Ngây	VN	15.93	107.77
K Bang	VN	14.14	108.60
Ka Bang	TH	6.42	101.05
Ka Don	MM	16.62	95.92
Ka Dăng	VN	15.88	107.81
Ka Li Htaw	MM	16.78	95.99
Ka Li Htaw East	MM	17.15	96.22
Ka Li Htaw West	MM	17.14	96.22
Ka Lok	MM	16.67	95.92
Ka Mar Ka Loke	MM	16.55	96.41
Ka Nyin Kone	MM	16.34	96.13
Ka Pin Gyi	MM	16.61	95.83
Kabac	PH	11.24	123.70
Kabacan	PH	7.11	124.83
Kabalantian	PH	8.37	124.33
Kabalen	PH	6.32	125.01
Kabanjahe	ID	3.10	98.49
Kabankalan	PH	9.98	122.81
Kabare	ID	-0.01	130.83
Kabasalan	PH	7.80	122.77
Kabayan	PH	16.62	120.84
Kabilauan	PH	10.86	122.57
Kabin Buri	TH	13.95	101.72
Kabir	ID	-8.25	124.21
Kablalan	PH	5.78	125.20
Kabugao	PH	18.02	121.18
Kabukarudi	ID	-9.72	119.36
Kabulohan	PH	8.04	125.28
Kabulusan	PH	14.36	121.40
Kabungahan	PH	10.52	123.98
Kaburon	ID	-6.29	106.13
Kabuynan	PH	11.08	125.02
Kadai	ID	-4.81	120.34
Kadingilan	PH	7.60	124.91
Kadugede	ID	-7.00	108.45
Kadugedong	ID	-6.36	106.10
Kadupandak	ID	-7.26	107.05
Kae Dam	TH	16.02	103.38
Kaeng Hang Maeo	TH	13.01	101.90
Kaeng Khoi	TH	14.59	101.00
Kaeng Khro	TH	16.11	102.26
Kaeng Krachan	TH	12.91	99.65
Kaeng Sanam Nang	TH	15.75	102.25
Kaev Seima	KH	12.19	106.88
Kagay	PH	6.01	120.91
Kahala	ID	-0.02	116.36
Kahuripan	ID	-7.35	108.23
Kaimana	ID	-3.66	133.76
Kairatu	ID	-3.35	128.37
Kajang	MY	2.99	101.79
Kajatian	PH	6.03	120.99
Kajen	ID	-7.03	109.58
Kajeung	ID	4.51	96.13
Kaki Bukit Estate	SG	1.34	103.91
Kalabahi	ID	-8.22	124.55
Kalagyisu	MM	16.88	96.03
Kalaisan	PH	7.01	125.05
Kalamangog	PH	6.73	124.07
Kalamansig	PH	6.55	124.05
Kalandagan	PH	6.68	124.72
Kalang	PH	5.92	121.36
Kalanganan	PH	8.08	124.25
Kalangbret	ID	-8.05	111.87
Kalasin	TH	16.43	103.51
Kalaw	MM	20.63	96.56
Kalawit	PH	8.07	122.52
Kalayaan	PH	14.35	121.57
Kalbay	PH	5.72	125.50
Kalbugan	PH	6.96	124.66
Kalde Panga	ID	4.56	95.72
Kalein	MM	17.00	96.01
Kalemyo	MM	23.19	94.06
Kaleroang	ID	-3.05	122.39
Kalewa	MM	23.20	94.30
Kalian	PH	6.12	125.70
Kalianda	ID	-5.74	105.59
Kalianget	ID	-7.05	113.94
Kalianyar Selatan	ID	-8.01	113.83
Kalibo	PH	11.71	122.36
Kalibunder	ID	-7.26	106.72
Kalidawir	ID	-8.18	111.97
Kaligutan	PH	7.70	125.81
Kalilangan	PH	7.75	124.75
Kaliling	PH	9.98	122.48
Kaliliog	PH	13.90	123.29
Kaliori	ID	-6.70	111.25
Kalipang	ID	-6.72	111.65
Kalipucang	ID	-7.64	108.75
Kalirejo	ID	-5.23	104.96
Kallang	SG	1.33	103.87
Kalugmanan	PH	8.28	124.86
Kalumpang	ID	-2.48	119.49
Kamal	ID	-7.17	112.72
Kamalaputi	ID	-9.65	120.26
Kamalasai	TH	16.34	103.58
Kamanga	PH	5.86	125.06
Kambang	ID	-1.69	100.72
Kambing	PH	5.95	121.31
Kameri	ID	-0.98	134.80
Kampak	ID	-8.17	111.66
Kampar	MY	4.30	101.15
Kamphaeng Phet	TH	16.48	99.52
Kamphaeng Saen	TH	14.00	99.99
Kampokpok	PH	11.30	124.41
Kampong Ayer	BN	4.88	114.94
Kampong Baharu Cheras Batu Sebelas	MY	3.05	101.77
Kampong Bakai	MY	5.53	100.73
Kampong Cham	KH	11.99	105.46
Kampong Chap	MY	6.05	102.35
Kampong Chenderong Balai	MY	4.13	101.08
Kampong Cherang Hangus	MY	6.03	102.35
Kampong Chhnang	KH	12.25	104.67
Kampong Damrei	KH	12.11	106.08
Kampong Datuk Keramat	MY	3.17	101.73
Kampong Dungun	MY	3.22	101.32
Kampong Gunong	MY	5.72	101.75
Kampong Indarasabak	MY	4.30	118.17
Kampong Java Teban	SG	1.33	103.73
Kampong Kadok	MY	6.00	102.25
Kampong Kiajong	BN	4.89	114.92
Kampong Lambak A	BN	4.97	114.94
Kampong Leaeng	KH	12.27	104.73
Kampong Leav	KH	11.49	105.34
Kampong Loyang	SG	1.38	103.96
Kampong Masjid Tanah	MY	2.35	102.12
Kampong Menumbok	MY	5.30	115.37
Kampong Meragang	BN	4.93	114.92
Kampong Merbok	MY	5.72	100.42
Kampong Mulaut	BN	4.87	114.83
Kampong Pangkal Kalong	MY	5.92	102.22
Kampong Pasir Ris	SG	1.38	103.93
Kampong Potong Pasir	SG	1.33	103.87
Kampong Seila	KH	11.09	103.90
Kampong Sidam	MY	5.53	100.57
Kampong Sijangkang	MY	2.94	101.46
Kampong Speu	KH	11.45	104.52
Kampong Sungai Batu	MY	5.32	100.70
Kampong Sungai Kechil Ulu	MY	5.11	100.54
Kampong Sungai Rusa	MY	5.38	100.22
Kampong Tajar	MY	6.10	100.42
Kampong Tanjong Chat	MY	6.15	102.25
Kampong Thkov	KH	13.60	103.42
Kampong Thom	KH	12.71	104.89
Kampong Tok Bali	MY	5.89	102.48
Kampong Trabaek	KH	11.14	105.48
Kampong Trach	KH	10.56	104.47
Kampong Ubi	SG	1.32	103.90
Kampong Ulu Pandan	SG	1.35	103.75
Kampong Wang Tepus	MY	6.25	100.48
Kampot	KH	10.61	104.18
Kampung Air Lanas	MY	5.78	101.89
Kampung Alor Mengkudu	MY	6.09	100.39
Kampung Asun	MY	6.33	100.33
Kampung Ayer Keroh	MY	2.27	102.28
Kampung Ayer Molek	MY	2.21	102.33
Kampung Ayer Puteh	MY	5.18	100.60
Kampung Bagan	MY	1.85	102.86
Kampung Baharu Nilai	MY	2.80	101.80
Kampung Baharu Paroi	MY	2.72	102.00
Kampung Baru	MY	3.17	101.70
Kampung Baru Balakong	MY	3.03	101.75
Kampung Baru Subang	MY	3.15	101.53
Kampung Baru Ulu Melaka	MY	6.35	99.79
Kampung Batang Melaka Ulu	MY	2.46	102.41
Kampung Batu Empat	MY	1.78	103.87
Kampung Batu Feringgi	MY	5.47	100.24
Kampung Batu Lima	MY	5.79	100.69
Kampung Batu Sembilan Luar	MY	4.35	103.39
Kampung Beribi	BN	4.88	114.89
Kampung Bertam Ulu	MY	2.29	102.19
Kampung Bongor	MY	5.70	100.91
Kampung Bukit Baharu	MY	2.22	102.29
Kampung Bukit Beruang	MY	2.24	102.28
Kampung Bukit Bunga	MY	5.83	101.90
Kampung Bukit Jering	MY	5.48	101.91
Kampung Bukit Tinggi, Bentong	MY	3.35	101.83
Kampung Cangkat Jering	MY	4.78	100.72
Kampung Cangkat Keruing	MY	4.38	100.69
Kampung Cheng	MY	2.26	102.22
Kampung Chui Chak	MY	4.05	101.17
Kampung Chuping	MY	6.50	100.26
Kampung Dong	MY	3.90	101.89
Kampung Enggor	MY	4.83	100.97
Kampung Gedung Siam	MY	3.69	102.96
Kampung Gula	MY	4.93	100.47
Kampung Haji Kudong	MY	5.58	100.36
Kampung Hutan Arau	MY	6.43	100.28
Kampung Jeli	MY	5.70	101.83
Kampung Jelutong Tengah	MY	1.47	103.57
Kampung Jerlun	MY	6.21	100.27
Kampung Jerudong	BN	4.93	114.83
Kampung Kangkar Pulai	MY	1.56	103.59
Kampung Kangkar Teberau	MY	1.53	103.75
Kampung Kerubong	MY	2.30	102.25
Kampung Kilim	MY	6.41	99.85
Kampung Kobah	MY	5.97	100.43
Kampung Kok	MY	6.37	99.68
Kampung Kuala Balah	MY	5.42	101.92
Kampung Kuala Besut	MY	5.83	102.55
Kampung Kuala Linggi	MY	2.39	101.97
Kampung Kuala Matu	MY	2.72	111.47
Kampung Kuala Muda	MY	5.57	100.34
Kampung Kuala Selama	MY	5.24	100.68
Kampung Kuala Sepetang	MY	4.54	100.66
Kampung Kunak	MY	4.69	118.25
Kampung Kundassang	MY	5.98	116.57
Kampung Kupang	MY	5.64	100.85
Kampung Labohan Dagang	MY	2.80	101.62
Kampung Ladang Sawit Lepar	MY	3.58	103.10
Kampung Lalang	MY	5.79	100.90
Kampung Lambor Kanan	MY	4.27	100.90
Kampung Larkin Lama	MY	1.50	103.74
Kampung Lemal	MY	6.03	102.14
Kampung Lubok Merbau	MY	6.02	100.73
Kampung Lugu	BN	4.87	114.80
Kampung Machap Baru	MY	2.38	102.33
Kampung Manjoi	MY	4.62	101.07
Kampung Mata-Mata	BN	4.90	114.90
Kampung Minyak Beku	MY	1.80	102.90
Kampung Naga Lilit	MY	5.48	100.55
Kampung Olak Lempit	MY	2.84	101.59
Kampung On Lok	MY	2.47	102.38
Kampung Oran	MY	6.47	100.25
Kampung Padang Cina	MY	5.44	100.58
Kampung Padang Lalang	MY	6.16	100.31
Kampung Panaga	BN	4.61	114.30
Kampung Pangkalan Gadong	BN	4.91	114.91
Kampung Pantai Aceh	MY	5.42	100.20
Kampung Parit Belahan Tampok	MY	1.66	103.19
Kampung Parit Panjang	MY	5.71	100.75
Kampung Pasir Gudang Baru	MY	1.47	103.88
Kampung Pengkalan Gelong	MY	6.19	100.38
Kampung Peninjau	BN	4.94	114.84
Kampung Perak	MY	3.87	102.59
Kampung Pering	MY	6.38	100.34
Kampung Permatang Pasir	MY	5.37	100.21
Kampung Pondok Upih	MY	5.34	100.23
Kampung Pulai	MY	5.66	100.89
Kampung Ramuan China Kechil	MY	2.43	102.08
Kampung Relau	MY	5.23	100.56
Kampung Rimba	BN	4.94	114.91
Kampung Sedenak	MY	1.71	103.53
Kampung Selang	MY	2.35	102.88
Kampung Selayun	BN	4.90	114.85
Kampung Setia	MY	3.24	101.53
Kampung Simpang Durian	MY	3.10	102.22
Kampung Simpang Pulai	MY	5.71	101.00
Kampung Simpang Renggam	MY	1.83	103.30
Kampung Siong	MY	5.79	100.91
Kampung Sirusa	MY	2.50	101.84
Kampung Sok	MY	5.77	100.73
Kampung Sri Jaya	MY	3.83	101.93
Kampung Sungai Acheh	MY	5.15	100.42
Kampung Sungai Ara	MY	5.33	100.27
Kampung Sungai Glugur	MY	5.37	100.31
Kampung Sungai Kajang	MY	3.42	101.17
Kampung Sungai Penchala	MY	3.16	101.63
Kampung Sungai Rusa	MY	5.38	100.22
Kampung Sungai Teraban	BN	4.58	114.18
Kampung Sungai Terap	MY	5.29	100.63
Kampung Sungai Udang Besar	MY	5.16	100.43
Kampung Tanah Jambu	BN	4.99	115.00
Kampung Tanjong Nangka	BN	4.88	114.83
Kampung Tanjung Karang	MY	3.42	101.18
Kampung Tanjung Keling	MY	2.23	102.17
Kampung Tanjung Minyak	MY	2.27	102.20
Kampung Tawar Besar	MY	5.56	100.81
Kampung Tebong	MY	2.44	102.33
Kampung Teh	MY	3.96	102.35
Kampung Tekek	MY	2.81	104.16
Kampung Telaga Papan	MY	5.76	102.64
Kampung Teluk Air Tawar	MY	5.48	100.38
Kampung Teluk Kemang	MY	2.46	101.86
Kampung Teluk Kumbar	MY	5.29	100.25
Kampung Titi Tinggi	MY	6.64	100.26
Kampung Ulu Tris	MY	2.67	101.67
Kampung Umbai	MY	2.16	102.35
Kampung Wakaf Sku	MY	6.12	102.24
Kampung Wakaf Stan	MY	6.08	102.29
Kampungladang	ID	-0.54	100.17
Kampungraja	ID	-8.22	124.52
Kamrieng	KH	13.09	102.49
Kamunting	MY	4.88	100.73
Kan Beit	MM	16.72	95.99
Kan Nar Middle	MM	16.88	96.10
Kan Nar West	MM	16.88	96.09
Kan Pyaung	MM	16.68	96.41
Kan Yin Ngu	MM	16.62	95.93
Kananggar	ID	-10.04	120.36
Kananya	PH	11.19	124.56
Kanaungto	MM	16.76	96.10
Kanbalu	MM	23.20	95.52
Kanbe	MM	16.71	96.00
Kanchanaburi	TH	14.00	99.55
Kanchanadit	TH	9.17	99.47
Kandabong	PH	9.69	123.07
Kandal Stueng	KH	11.41	104.83
Kandangan	ID	-2.78	115.28
Kandoeng	KH	11.29	104.84
Kang Meas	KH	11.95	105.27
Kangar	MY	6.44	100.20
Kangkar	SG	1.38	103.90
Kangkar Baru	MY	1.99	103.08
Kangkar Sedili Kecil	MY	1.75	104.15
Kangkong	MY	6.00	100.34
Kanhchor	KH	12.31	106.04
Kanlagay	PH	5.88	121.29
Kanluran	PH	14.42	120.85
Kanowit	MY	2.10	112.15
Kansipati	PH	6.00	121.23
Kant Ma Lar	MM	16.41	96.21
Kantang	TH	7.41	99.52
Kantharalak	TH	14.64	104.65
Kanthararom	TH	15.10	104.57
Kantharawichai	TH	16.33	103.30
Kantueu Pir	KH	12.93	103.14
Kao Liao	TH	15.85	100.08
Kaoh Kaev	KH	11.44	105.23
Kaoh Mitt	KH	11.95	105.44
Kaoh Samraong	KH	12.06	105.52
Kaoh Soutin	KH	11.89	105.43
Kaoh Tontuem	KH	11.93	105.40
Kaongkod	PH	11.25	123.76
Kap Choeng	TH	14.47	103.59
Kapalong	PH	7.77	125.56
Kapan	ID	-9.73	124.27
Kapangan	PH	16.57	120.60
Kapar	MY	3.13	101.38
Kapatagan	PH	7.90	123.77
Kapatalan	PH	14.47	121.49
Kapatan	PH	5.90	125.24
Kapaya	PH	6.54	124.56
Kapho	TH	6.56	101.53
Kapingkong	PH	6.68	124.63
Kapit	MY	2.00	112.93
Kapoe	TH	9.59	98.60
Kapok	BN	5.02	115.05
Kapong	TH	8.70	98.41
Kapongan	ID	-7.69	114.06
Kaputian	PH	6.97	125.73
Karachi	PK	24.86	67.01
Karak	MY	3.40	102.03
Karang Daye	ID	-8.74	116.24
Karang Tinggi	ID	-3.75	102.42
Karangampel	ID	-6.46	108.45
Karangan	ID	-8.09	111.66
Karanganom	ID	-7.65	110.63
Karanganyar	ID	-7.60	110.94
Karangbadar Kidul	ID	-7.71	109.03
Karangbaru	ID	4.31	98.03
Karanggeneng	ID	-6.99	112.37
Karangharjo Kidul	ID	-8.31	114.05
Karangintan	ID	-3.41	115.01
Karangnongko	ID	-7.80	110.59
Karangnunggal	ID	-7.63	108.13
Karangpawitan	ID	-7.21	107.95
Karangrejo	ID	-8.00	111.91
Karangsembung	ID	-6.85	108.64
Karawang	ID	-6.31	107.32
Karligan	PH	14.98	122.04
Kartasura	ID	-7.55	110.74
Karubaga	ID	-3.70	138.46
Karungdong	PH	5.88	121.26
Karyadharma	ID	-8.70	115.22
Kasarangan	ID	-2.63	115.30
Kaset Sombun	TH	16.28	101.95
Kaset Wisai	TH	15.66	103.58
Kasibu	PH	16.32	121.30
Kasiguncu	ID	-1.42	120.66
Kasihan	ID	-7.83	110.33
Kasin	MM	16.89	96.08
Kasonawejo	ID	-2.28	138.03
Kasui	ID	-4.72	104.45
Katangawan	PH	6.17	125.22
Katha	MM	24.18	96.34
Kathmandu	NP	27.70	85.32
Kathu	TH	7.92	98.33
Katico	PH	6.76	124.73
Katidtuan	PH	7.19	124.32
Katipunan	PH	8.51	123.28
Katobu	ID	-4.83	122.73
Katok	BN	4.92	114.89
Katubao	PH	5.89	124.83
Katuli	PH	7.43	124.22
Kauditan	ID	1.39	125.03
Kauit	PH	11.19	123.95
Kauktaung-ashe	MM	25.73	95.45
Kaunghein	MM	25.68	95.42
Kauran	PH	6.79	124.47
Kauswagan	PH	8.79	124.78
Kawali	ID	-7.19	108.37
Kawalu	ID	-7.38	108.21
Kawangkoan	ID	1.21	124.78
Kawangu	ID	-9.67	120.34
Kawasan Penempatan Ulu Benut Lima	MY	1.74	103.32
Kawasan Penempatan Ulu Benut Tiga	MY	1.75	103.28
Kawasan Penempatan Ulu Sungai Benut	MY	1.75	103.28
Kawasan Perindustrian Cheng	MY	2.26	102.23
Kawasi	ID	-1.59	127.41
Kawayan	PH	11.68	124.36
Kawkareik	MM	16.56	98.24
Kawt Dun	MM	16.44	96.17
Kawthoung	MM	9.98	98.55
Kayan	MM	16.91	96.56
Kayan Hulu	ID	3.83	115.87
Kayapa	PH	16.36	120.89
Kayin Chaung	MM	16.57	96.41
Kaytitinga	PH	14.11	120.83
Kayu Agung	ID	-3.39	104.83
Kdol	KH	12.24	104.28
Keat Hong Village	SG	1.38	103.74
Kebar	ID	-0.85	133.15
Kebayakan	ID	4.64	96.85
Kebomas	ID	-7.17	112.63
Kebon Gunung	ID	-7.65	110.05
Kebonan	ID	-8.22	113.23
Kebonarun	ID	-7.70	110.56
Kebonkai	ID	-7.50	107.97
Kebonsari	ID	-8.21	113.17
Kebumen	ID	-7.67	109.65
Kedaton	ID	-5.38	105.26
Kediri	ID	-8.63	116.15
Kedondong	ID	-5.46	105.00
Kedungwaru	ID	-8.07	111.92
Kedungwuni	ID	-6.97	109.65
Kefamenanu	ID	-9.45	124.48
Kelapa	ID	-1.88	105.68
Kelapa Sawit	MY	1.67	103.53
Kelapalima	ID	-10.15	123.62
Kelarik	ID	4.01	108.00
Kelua	ID	-2.20	115.40
Kema	ID	1.37	125.07
Kemajuan Tanah Bukit Aping Barat	MY	1.83	103.99
Kemajuan Tanah Bukit Aping Timur	MY	1.83	104.02
Kemajuan Tanah Bukit Besar	MY	1.77	103.71
Kemajuan Tanah Bukit Easter	MY	1.75	104.08
Kemajuan Tanah Bukit Goh	MY	3.91	103.26
Kemajuan Tanah Bukit Kepayang	MY	3.32	102.58
Kemajuan Tanah Bukit Ramon	MY	1.75	103.73
Kemajuan Tanah Chemplak	MY	2.38	102.94
Kemajuan Tanah Chemplak Barat	MY	2.39	102.93
Kemajuan Tanah Inas Utara dan Selatan	MY	1.77	103.61
Kemajuan Tanah Lok Heng Barat	MY	1.72	104.09
Kemajuan Tanah Pasir Raja	MY	1.76	103.67
Kemajuan Tanah Rentam	MY	3.27	102.62
Kemajuan Tanah Sebertak	MY	3.26	102.60
Kemajuan Tanah Simpang Waha	MY	1.76	104.07
Kemajuan Tanah Sungai Pancing Selatan	MY	3.79	103.17
Kemajuan Tanah Sungai Pancing Timur	MY	3.82	103.20
Kemajuan Tanah Sungai Pancing Utara	MY	3.84	103.16
Kemajuan Tanah Tembangau	MY	3.03	102.52
Kemajuan Tanah Tementi	MY	3.27	102.61
Kemajuan Tanah Ulu Tebrau	MY	1.64	103.76
Kemang	ID	-8.17	124.75
Kemasik	MY	4.43	103.45
Kemayan	MY	3.14	102.36
Kembangan	SG	1.32	103.91
Kemil	ID	4.62	96.76
Kempas	MY	1.55	103.70
Kempo	ID	-8.54	118.25
Kenali	ID	-4.99	104.19
Kencong	ID	-8.28	113.37
Kendahe	ID	3.69	125.40
Kendal	ID	-6.92	110.20
Kendari	ID	-3.98	122.52
Keningau	MY	5.34	116.16
Kent Ridge	SG	1.29	103.78
Kenyam	ID	-4.60	138.38
Kenyaran	ID	4.15	97.20
Kenyau	ID	-0.89	110.50
Kepahiang	ID	-3.65	102.57
Kepala Batas	MY	5.52	100.43
Kepanjen	ID	-8.13	112.57
Kepi	ID	-6.52	139.32
Kepoh	ID	-2.94	106.56
Kepong	MY	3.21	101.64
Kerang	ID	-2.23	116.07
Kerangagung	ID	3.00	117.22
Kerek	ID	-6.90	111.89
Keriam	BN	4.82	114.69
Kerling	MY	3.59	101.60
Kertajadi	ID	-7.49	107.35
Kertih	MY	4.51	103.45
Kertosono	ID	-7.58	112.10
Keruh	MY	5.72	101.00
Kesamben	ID	-8.15	112.37
Kesugihan	ID	-7.62	109.12
Ketahun	ID	-3.39	101.84
Ketanggungan	ID	-6.94	108.89
Ketapang	ID	-4.71	104.80
Ketengah Jaya	MY	4.57	103.32
Ketereh	MY	5.96	102.25
Keudee Aron	ID	4.21	96.18
Keumala	ID	5.25	95.92
Kha Lauk Chaik	MM	16.84	96.06
Kha Laung Ywa Ma	MM	16.60	95.90
Kha Naung Ywar Ma	MM	16.70	96.18
Kha Yaik Kha Ni	MM	16.54	96.20
Kha Yan Gyi	MM	16.82	96.00
Kha Yan Wa	MM	16.84	96.00
Khaen Dong	TH	15.32	103.13
Khairiahmandah	ID	0.02	103.50
Kham Khuean Kaeo	TH	15.65	104.31
Kham Muang	TH	16.93	103.64
Kham Sakae Saeng	TH	15.33	102.17
Kham Ta Kla	TH	17.85	103.76
Kham Thale So	TH	14.96	101.95
Khamcha-i	TH	16.58	104.42
Khan Na Yao	TH	13.83	100.68
Khanu Woralaksaburi	TH	16.06	99.86
Khao Chaison	TH	7.46	100.13
Khao Chakan	TH	13.65	102.09
Khao Chamao	TH	12.98	101.69
Khao Khitchakut	TH	12.80	102.12
Khao Kho	TH	16.66	101.02
Khao Phanom	TH	8.27	99.05
Khao Saming	TH	12.35	102.43
Khao Wong	TH	16.70	104.09
Khao Yoi	TH	13.24	99.82
Khat Hti Ya Ywar Thit	MM	16.88	95.85
Khe Sanh	VN	16.63	106.74
Khe Tre	VN	16.17	107.72
Khemarat	TH	16.04	105.22
Khet Rop Mueang	TH	14.06	101.36
Khetsamsenok	TH	13.79	100.58
Khian Sa	TH	8.84	99.20
Khiri Mat	TH	16.83	99.80
Khlong Chan	TH	13.78	100.65
Khlong Hat	TH	13.45	102.30
Khlong Hoi Khong	TH	6.90	100.39
Khlong Khlung	TH	16.22	99.72
Khlong Khuean	TH	13.79	101.16
Khlong Kum	TH	13.79	100.68
Khlong Lan	TH	16.20	99.32
Khlong Luang	TH	14.06	100.65
Khlong Sam Wa	TH	13.87	100.74
Khlong San	TH	13.73	100.51
Khlong Thom	TH	7.94	99.14
Khlong Toei	TH	13.71	100.58
Khlong Yai	TH	11.78	102.89
Khlung	TH	12.45	102.22
Khnach Romeas	KH	13.26	102.95
Kho Wang	TH	15.37	104.35
Khoa	LA	21.08	102.51
Khok Charoen	TH	15.38	100.82
Khok Pho	TH	6.73	101.10
Khok Pho Chai	TH	16.08	102.40
Khok Samrong	TH	15.07	100.72
Khok Si Suphan	TH	17.05	104.28
Khok Sung	TH	13.84	102.62
Khon Buri	TH	14.53	102.25
Khon Kaen	TH	16.45	102.83
Khon San	TH	16.61	101.92
Khon Sawan	TH	15.93	102.28
Khong	TH	15.44	102.33
Khong Chai	TH	16.26	103.46
Khong Chiam	TH	15.32	105.50
Khoái Châu	VN	20.84	105.98
Khpob Ateav	KH	11.06	105.19
Khsach Andaet	KH	12.25	105.87
Khu Khan	TH	14.71	104.20
Khu Mueang	TH	15.27	103.00
Khuan Don	TH	6.79	100.08
Khuan Kalong	TH	6.85	100.07
Khuan Khanun	TH	7.73	100.01
Khuan Niang	TH	7.19	100.35
Khuean Ubonrat	TH	16.75	102.63
Khueang Nai	TH	15.39	104.55
Khun Han	TH	14.62	104.43
Khun Tan	TH	19.83	100.26
Khun Yuam	TH	18.83	97.93
Khura Buri	TH	9.19	98.42
Khwaeng Bang Khae	TH	13.69	100.40
Khwaeng Bang Plat	TH	13.79	100.49
Khwao Sinarin	TH	15.00	103.59
Khánh Hòa	VN	10.68	105.17
Khánh Hải	VN	11.59	109.04
Khánh Lộc	VN	18.44	105.74
Khánh Vĩnh	VN	12.28	108.90
Khánh Vĩnh Yên	VN	18.46	105.71
Khâm Đức	VN	15.45	107.79
Khŭm Ângkôr Ban	KH	11.96	105.21
Khŭm Ânsaông	KH	11.13	105.54
Khương Đình	VN	20.98	105.82
Kiamba	PH	5.99	124.62
Kiangan	PH	16.78	121.09
Kibangay	PH	8.05	124.89
Kibawe	PH	7.57	124.99
Kiblawan	PH	6.61	125.24
Kibonsod	PH	9.01	125.21
Kibungan	PH	16.70	120.66
Kibureau	PH	7.70	125.23
Kidapawan	PH	7.01	125.09
Kien Chrey	KH	12.07	105.50
Kigamani	ID	-3.96	135.94
Kilim	PH	10.71	124.80
Kiloloran	PH	14.64	121.61
Kim Bài	VN	20.85	105.77
Kim Liên	VN	18.88	105.32
Kim Lộc	VN	18.49	105.68
Kim Song Trường	VN	18.46	105.69
Kim Sơn	VN	19.60	104.92
Kim Tân	VN	20.13	105.67
Kimaam	ID	-7.99	138.85
Kimanuit	PH	7.76	124.72
Kimaya	PH	8.56	124.84
Kin Taw	MM	26.03	95.82
Kinabatangan	MY	5.59	117.85
Kinabhangan	PH	8.97	125.36
Kinablangan	PH	7.69	126.55
Kinalaglagan	PH	14.00	121.10
Kinalansan	PH	13.70	123.55
Kinamayan	PH	7.50	125.67
Kinangan	PH	6.30	125.58
Kinarut	MY	5.82	116.05
Kinatakutan	PH	13.96	122.47
Kinh Môn	VN	20.99	106.56
Kinogitan	PH	8.99	124.79
Kipalbig	PH	6.41	124.93
Kipit	PH	8.05	122.53
Kiri Vongs	KH	10.64	104.87
Kiruru	ID	-3.94	134.97
Kisante	PH	6.92	125.16
Kisaran	ID	2.98	99.62
Kisolon	PH	8.33	124.98
Kitango	PH	6.95	124.44
Kitaotao	PH	7.64	125.01
Kitapak	PH	6.95	124.43
Kitcharao	PH	9.46	125.57
Kitobo	PH	7.57	125.11
Kiudang	BN	4.75	114.73
Kiupo	PH	5.84	125.32
Kiên Hải	VN	9.97	104.85
Kiên Lương	VN	10.29	104.65
Kiến An	VN	20.81	106.63
Kiến Giang	VN	17.22	106.79
Kiến Hưng	VN	20.96	105.79
Klaeng	TH	12.78	101.65
Klakah	ID	-8.00	113.25
Klampis	ID	-6.89	112.90
Klang	MY	3.04	101.44
Klangenan	ID	-6.71	108.44
Klapagada	ID	-7.62	109.15
Klaten	ID	-7.71	110.61
Klebang Besar	MY	2.22	102.20
Klinan	PH	6.19	125.14
Kloncing	ID	-8.18	113.73
Klonhtoug	MM	15.95	98.43
Kluang	MY	2.03	103.32
Klubagolit	ID	-8.30	123.23
Klungkung	ID	-8.53	115.40
Ko Chan	TH	13.42	101.33
Ko Chang	TH	12.10	102.35
Ko Chang Tai	TH	12.00	102.37
Ko Kha	TH	18.19	99.39
Ko Kood	TH	11.66	102.54
Ko Kut	TH	11.66	102.54
Ko Lanta	TH	7.53	99.09
Ko Pha Ngan	TH	9.72	100.00
Ko Samui	TH	9.54	99.94
Ko Si Chang	TH	13.16	100.81
Ko Yao	TH	8.11	98.59
Koah Thum	KH	11.12	105.06
Koas Krala	KH	12.76	103.26
Koba	ID	-2.49	106.41
Kobakma	ID	-3.66	139.06
Kobang	MY	4.44	118.69
Kodiang	MY	6.40	100.31
Koe Taung	MM	16.60	96.14
Koh Kong	KH	11.62	102.98
Koh Tao	TH	10.10	99.84
Kokar	ID	-8.16	124.45
Kokas Kota	ID	-2.70	132.44
Kokop	ID	-6.94	113.03
Kokor	KH	11.94	105.37
Kolaka	ID	-4.06	121.61
Kolambugan	PH	8.11	123.90
Kolape	PH	5.07	119.90
Kolkata	IN	22.56	88.36
Kolonodale	ID	-1.98	121.34
Kolumbug	PH	6.52	124.61
Komodo	ID	-8.59	119.49
Kon Dơng	VN	14.04	108.25
Kon Tum	VN	14.35	108.01
Kon Wet Chaung	MM	16.69	95.92
Kone Ta La Paung	MM	17.01	96.15
Kong Krailat	TH	16.95	99.98
Kong Noy	KH	11.44	104.84
Kong Ra	TH	7.40	99.95
Kopang Satu	ID	-8.63	116.35
Kopibera	ID	-6.15	105.87
Kore	ID	-8.38	118.30
Korem	ID	-0.90	136.04
Korido	ID	-0.87	135.63
Koronadal	PH	6.50	124.85
Kosamphi Nakhon	TH	16.63	99.35
Kosum Phisai	TH	16.25	103.07
Kota Agung	ID	-5.50	104.65
Kota Batu	BN	4.88	114.95
Kota Belud	MY	6.35	116.43
Kota Bharu	MY	6.12	102.24
Kota Binjai	ID	5.05	97.61
Kota Damansara	MY	3.15	101.58
Kota Kinabalu	MY	5.97	116.07
Kota Kuala Muda	MY	5.59	100.37
Kota Pinang	ID	1.89	100.09
Kota Samarahan	MY	1.46	110.49
Kota Sambas	ID	1.36	109.30
Kota Sarang Samut	MY	5.95	100.36
Kota Tengah	ID	1.09	100.55
Kota Ternate	ID	0.78	127.37
Kota Tinggi	MY	1.74	103.90
Kota Trieng	ID	3.60	96.96
Kota Warisan	MY	2.82	101.69
Kotaagung	ID	-5.49	104.62
Kotabahagia	ID	3.82	96.77
Kotabaru	ID	-1.10	101.76
Kotabaru Hilir	ID	-3.24	116.23
Kotabesi	ID	-2.37	113.00
Kotabumi	ID	-4.83	104.88
Kotabunan	ID	0.81	124.66
Kotamobagu	ID	0.74	124.31
Kotanopan	ID	0.67	99.71
Kotatua	ID	-0.35	100.36
Kotawaikabubak	ID	-9.64	119.42
Kotawaringin	ID	-2.47	111.47
Kotkot	PH	10.43	124.00
Kototujuh	ID	-0.64	100.89
Kou Loab	KH	12.54	106.06
Kouk Thlok	KH	10.90	105.03
Kouk Trab	KH	11.40	104.85
Koun Mom	KH	13.58	106.77
Koun Sat	KH	10.60	104.28
Kra Buri	TH	10.40	98.77
Krabi	TH	8.07	98.91
Kragan	ID	-6.69	111.61
Krajan A Wonorejo	ID	-8.29	113.38
Kraksaan	ID	-7.76	113.40
Kralanh	KH	13.61	103.42
Kramongmongga	ID	-2.76	132.38
Krang Pongro	KH	11.45	104.80
Kranuan	TH	16.71	103.08
Krasae Sin	TH	7.62	100.33
Krasang	TH	14.92	103.30
Krathum Baen	TH	13.65	100.26
Kratié	KH	12.49	106.02
Kresek	ID	-6.13	106.38
Krian	ID	-7.41	112.58
Krok Phra	TH	15.56	100.07
Kromengan	ID	-8.13	112.49
Krong Pi Nang	TH	6.41	101.27
Kroya	ID	-7.63	109.25
Krucil Timur	ID	-7.94	113.47
Krueng Luak	ID	2.86	97.76
Kruengraya	ID	5.59	95.51
Krui	ID	-5.19	103.93
Krông Klang	VN	16.69	106.89
Krông Kmar	VN	12.50	108.33
Krông Năng	VN	12.95	108.34
Ku Kaeo	TH	17.17	103.15
Kuah	MY	6.33	99.84
Kuala Baram	MY	4.59	113.99
Kuala Baru	ID	2.25	97.79
Kuala Baru Sungai	ID	2.41	97.74
Kuala Belait	BN	4.58	114.23
Kuala Besut	MY	5.83	102.56
Kuala Bhee	ID	4.39	96.05
Kuala Bintang	ID	4.58	96.96
Kuala Cenaku	ID	-0.47	102.68
Kuala Geris	MY	5.38	102.07
Kuala Kangsar	MY	4.77	100.93
Kuala Kedah	MY	6.10	100.30
Kuala Ketil	MY	5.60	100.65
Kuala Klawang	MY	2.94	102.07
Kuala Krai	MY	5.53	102.20
Kuala Kubu Baharu	MY	3.56	101.66
Kuala Kurau	MY	5.02	100.43
Kuala Lipis	MY	4.18	102.05
Kuala Lumpur	MY	3.14	101.69
Kuala Nerang	MY	6.26	100.61
Kuala Nerus	MY	5.37	103.02
Kuala Pahang	MY	3.53	103.46
Kuala Pegang	MY	5.64	100.81
Kuala Pembuang	ID	-3.39	112.55
Kuala Penyu	MY	5.57	115.60
Kuala Perlis	MY	6.40	100.13
Kuala Pilah	MY	2.74	102.25
Kuala Rompin	MY	2.82	103.48
Kuala Sanglang	MY	6.26	100.20
Kuala Selangor	MY	3.35	101.25
Kuala Sungai Baru	MY	2.36	102.04
Kuala Terengganu	MY	5.33	103.14
Kuala Teriang	MY	6.36	99.72
Kuala Tuha	ID	4.06	96.24
Kuala Tungkal	ID	-0.82	103.46
Kualakapuas	ID	-3.01	114.39
Kuanfatu	ID	-10.02	124.45
Kuang	MY	3.26	101.55
Kuanos	PH	10.28	123.78
Kuantan	MY	3.81	103.33
Kuaro	ID	-1.82	116.08
Kubang Semang	MY	5.40	100.46
Kubu	ID	-8.25	115.57
Kuchai Lama	MY	3.08	101.69
Kuchinarai	TH	16.54	104.05
Kuching	MY	1.55	110.33
Kucir	ID	-1.98	133.41
Kudanding	PH	6.59	124.63
Kudat	MY	6.89	116.82
Kudus	ID	-6.80	110.84
Kui Buri	TH	12.08	99.85
Kukup	MY	1.32	103.44
Kulai	MY	1.66	103.60
Kulaman	PH	6.46	124.09
Kulapis	BN	4.85	114.82
Kulase	PH	5.91	120.96
Kulay-Kulay	PH	5.95	121.23
Kuleaen	KH	13.82	104.70
Kulempang	PH	7.52	124.39
Kulim	MY	5.36	100.56
Kuma	ID	3.57	125.57
Kumai	ID	-2.74	111.73
Kumalarang	PH	7.75	123.14
Kumalisquis	PH	10.51	123.20
Kumanis	ID	-0.55	100.83
Kumopa	ID	-3.82	136.51
Kumphawapi	TH	17.11	103.01
Kumurkek	ID	-1.26	132.50
Kungtad	PH	5.56	120.85
Kungyangon	MM	16.44	96.02
Kuningan	ID	-6.98	108.48
Kunming	CN	25.04	102.72
Kupang	BN	4.84	114.79
Kurau	ID	-3.57	114.58
Kuripan	ID	-5.04	103.76
Kusuman	TH	17.33	104.33
Kut Bak	TH	17.09	103.82
Kut Chap	TH	17.43	102.57
Kut Chum	TH	16.03	104.34
Kut Khaopun	TH	15.79	105.00
Kut Rang	TH	16.09	103.01
Kuta	ID	-8.72	115.17
Kutapanjang	ID	4.04	97.24
Kute Panang	ID	4.65	96.73
Kutkai	MM	23.46	97.94
Kutoarjo	ID	-7.72	109.91
Kuttasat	KH	13.59	102.76
Kwa Hnee	MM	16.55	96.38
Kwandang	ID	0.83	122.92
Kwantisore	ID	-3.27	134.91
Kwet Thit	MM	16.89	96.10
Kya Khat Kone Gyi	MM	16.39	96.18
Kyaik Htaw North	MM	16.52	95.86
Kyaik Htaw South	MM	16.51	95.86
Kyaik Tha Le	MM	16.67	96.01
Kyaikkami	MM	16.08	97.56
Kyaiklat	MM	16.45	95.72
Kyaikto	MM	17.31	97.01
Kyain Seikgyi	MM	15.82	98.25
Kyan Khin Su	MM	16.90	96.14
Kyan Pin	MM	16.62	96.39
Kyar Inn West	MM	17.17	96.14
Kyar Kan	MM	16.68	96.35
Kyauk Ku Din	MM	17.17	96.22
Kyaukme	MM	22.54	97.03
Kyaukpadaung	MM	20.84	95.13
Kyaukpyu	MM	19.43	93.55
Kyaukse	MM	21.61	96.14
Kyauktaga	MM	17.49	96.98
Kyauktan	MM	24.28	95.89
Kyauktaw	MM	20.84	92.98
Kyaung Kone	MM	17.00	96.08
Kyaung Su	MM	16.56	95.86
Kyaw	MM	21.93	94.36
Kyeintali	MM	18.01	94.49
Kyi Tan	MM	16.76	96.02
Kyimyindine	MM	16.81	96.12
Kyo Kone East	MM	16.89	96.11
Kyo Kone West	MM	16.87	96.11
Kyon Da Yei	MM	16.57	96.21
Kyon Kan	MM	16.67	96.45
Kyon La Ta	MM	16.43	95.88
Kyonpyaw	MM	17.30	95.20
Kyu Taw Chaung	MM	16.55	96.23
Kyun Bet	MM	16.65	95.85
Kyun Ka Lay	MM	17.09	96.20
Kyun Kone	MM	17.08	96.26
Kywe Da Yut	MM	16.89	95.93
Kywe Lu Aing	MM	16.63	96.12
Kông Chro	VN	13.78	108.53
Kēng Tung	MM	21.63	99.93
Kẻ Sặt	VN	20.91	106.15
Kế Sách	VN	9.77	105.99
Kỳ Anh	VN	18.06	106.30
Kỳ Sơn	VN	20.89	105.35
La Carlota	PH	10.42	122.92
La Castellana	PH	10.32	123.02
La Curva	PH	12.40	121.05
La Dicha	PH	7.68	123.00
La Fortuna	PH	8.28	125.00
La Gi	VN	10.66	107.77
La Granja	PH	10.41	122.99
La Hacienda	PH	9.88	124.39
La Libertad	PH	10.03	123.23
La Mu Tan Gyi	MM	17.03	95.96
La Paz	PH	17.67	120.69
La Roxas	PH	7.86	124.89
La Trinidad	PH	16.45	120.59
La Union	PH	9.09	125.54
La-Un	TH	10.12	98.75
La-ngu	TH	6.88	99.79
Labangan	PH	7.87	123.51
Labasan	PH	12.78	121.47
Labason	PH	8.07	122.52
Labayug	PH	16.15	120.57
Labis	MY	2.38	103.02
Labney	PH	16.10	120.47
Labnig	PH	13.38	123.68
Labo	PH	14.15	122.83
Labog	PH	9.06	118.05
Labrador	PH	16.03	120.14
Labu-o	PH	7.11	125.05
Labuan	ID	-6.38	105.83
Labuan Bajo	ID	-8.50	119.89
Labuan Lombok	ID	-8.50	116.67
Labuha	ID	-0.63	127.48
Labuhan Bajau	ID	2.40	96.46
Labuhan Deli	ID	3.88	98.63
Labuhanmaringgai	ID	-5.35	105.81
Labungkari	ID	-5.26	122.55
Labutta	MM	16.15	94.76
Labuñgan	PH	7.10	124.23
Lacag	PH	13.16	123.68
Lacaron	PH	11.42	122.74
Lacdayan	PH	13.60	122.53
Lacson	PH	7.21	125.44
Ladang Seri Kundang	MY	3.29	101.52
Laem Chabang	TH	13.09	100.88
Laem Ngop	TH	12.17	102.39
Laem Sing	TH	12.48	102.07
Lagangilang	PH	17.61	120.74
Lagasit	PH	15.99	120.79
Lagawe	PH	16.80	121.12
Lagayan	PH	17.72	120.71
Lageun	ID	4.69	95.53
Lagindingan	PH	8.57	124.44
Lagonglong	PH	8.81	124.79
Lagonoy	PH	13.73	123.52
Laguilayan	PH	6.67	124.52
Laguit Centro	PH	15.95	120.19
Laguitas	PH	8.09	125.13
Lahad Datu	MY	5.02	118.33
Lahan Sai	TH	14.41	102.86
Lahat	ID	-3.79	103.54
Lahewa	ID	1.39	97.17
Lahore	PK	31.56	74.35
Lai Châu	VN	22.40	103.46
Lai Cách	VN	20.93	106.25
Lai Vung	VN	10.26	105.59
Lais	ID	-3.53	102.05
Laiwui	ID	-1.35	127.67
Laiya	PH	13.68	121.40
Lajong	PH	12.83	123.97
Lak Si	TH	13.89	100.58
Lakang	MM	24.66	97.19
Lakbok	ID	-7.40	108.66
Lake Sebu	PH	6.22	124.71
Lala	PH	7.97	123.75
Lalab	PH	11.57	122.43
Lalagsan	PH	10.28	123.01
Lalawigan	PH	11.59	125.47
Lalig	PH	13.98	121.33
Lallayug	PH	17.71	121.44
Lam Luk Ka	TH	13.93	100.75
Lam Plai Mat	TH	15.03	102.84
Lam San Village	SG	1.38	103.73
Lam Sonthi	TH	15.30	101.36
Lam Thamen Chai	TH	15.35	102.92
Lam Thap	TH	8.07	99.29
Lamadong	ID	1.12	121.41
Lamae	TH	9.77	99.09
Lamak	PH	10.40	124.74
Lamam	LA	15.42	106.69
Laman Permai	MY	3.17	101.54
Lamasi	ID	-2.82	120.18
Lamba	PH	6.35	124.82
Lambakin	PH	15.37	120.86
Lambaro	ID	5.56	95.34
Lambayong	PH	6.52	125.04
Lambontong	PH	6.31	124.81
Lambunao	PH	11.06	122.48
Lamduan	TH	14.72	103.67
Lamian	PH	6.31	124.85
Laminusa	PH	5.55	120.91
Lamisahan	PH	7.07	122.16
Lamitan	PH	6.09	125.70
Lamitan City	PH	6.65	122.13
Lamno	ID	5.09	95.37
Lamongan	ID	-7.12	112.42
Lampa	ID	-3.66	119.53
Lampang	TH	18.29	99.49
Lampari	PH	6.31	124.88
Lamphun	TH	18.58	99.01
Lampihung	ID	-2.38	115.53
Lampitak	PH	6.43	125.05
Lampoih	ID	5.32	95.99
Lampuuk	ID	5.57	95.39
Lampuyang	ID	5.67	95.13
Lamunin	BN	4.68	114.72
Lamut	PH	16.65	121.22
Lan Krabue	TH	16.60	99.85
Lan Sak	TH	15.45	99.58
Lan Saka	TH	8.37	99.81
Lanao	PH	11.26	124.02
Lanas	PH	12.05	121.92
Lanat	PH	15.79	120.60
Landang Laum	PH	6.97	122.25
Lang Chánh	VN	20.16	105.24
Lang Suan	TH	9.95	99.08
Langara	ID	-4.02	122.99
Langatian	PH	8.52	123.23
Langcangan	PH	8.48	123.76
Langgapayung	ID	1.73	99.96
Langgar	MY	6.15	100.43
Langgur	ID	-5.67	132.74
Langiden	PH	17.58	120.56
Langnga	ID	-3.85	119.52
Langob	PH	10.58	123.73
Langpas	PH	5.97	120.95
Langsa	ID	4.47	97.97
Langtad	PH	10.19	123.73
Languyan	PH	5.26	120.08
Lanigay	PH	13.32	123.50
Lanipao	PH	7.96	123.78
Lanna	PH	17.70	121.70
Lanot	PH	11.52	122.76
Lantangan	PH	12.20	123.27
Lantapan	PH	8.00	125.03
Lantebung	ID	-5.08	119.47
Lanuza	PH	9.23	126.06
Lao Bảo	VN	16.61	106.60
Lao Chải	VN	22.31	103.87
Lao Khwan	TH	14.60	99.77
Lao Suea Kok	TH	15.42	104.92
Laoag	PH	18.20	120.60
Laoang	PH	12.57	125.01
Lap Lae	TH	17.65	100.04
Laparay	PH	7.40	122.82
Lapase	PH	8.19	123.86
Lapaz	PH	10.99	123.98
Lapi	PH	17.72	121.90
Lapinig	PH	12.32	125.30
Lapinigan	PH	8.42	125.98
Lapining	PH	7.92	123.69
Laplae	TH	17.65	100.04
Lapolapo	PH	13.83	121.14
Lapu-Lapu City	PH	10.31	123.95
Lapuan	PH	6.14	125.70
Lapuyan	PH	7.64	123.19
Lapuz	PH	6.49	124.63
Lar Wa Di	MM	16.51	96.07
Larangan	ID	-7.13	113.55
Larantuka	ID	-8.35	122.98
Larap	PH	14.30	122.65
Larena	PH	9.25	123.59
Larion Alto	PH	17.63	121.76
Larompong	ID	-3.52	120.37
Las Navas	PH	12.34	125.03
Las Piñas	PH	14.45	120.98
Lasam	PH	18.07	121.60
Lasang	PH	7.27	125.67
Lasehao	ID	-5.01	122.49
Lasem	ID	-6.69	111.45
Lashio	MM	22.94	97.75
Lasusua	ID	-3.51	120.88
Lat Bua Luang	TH	14.17	100.31
Lat Krabang	TH	13.72	100.78
Lat Lum Kaeo	TH	14.04	100.40
Lat Phrao	TH	13.80	100.61
Lat Yao	TH	15.75	99.79
Latkrabang	TH	13.73	100.75
Latsari	ID	-6.89	112.05
Latung	PH	5.50	120.88
Laug	PH	15.05	120.75
Lauke	ID	2.58	96.04
Laukkai	MM	23.70	98.76
Laur	PH	15.59	121.18
Lautem	TL	-8.36	126.90
Lavender	SG	1.31	103.86
Lavezares	PH	12.53	124.33
Lawa-an	PH	11.14	125.30
Lawang	ID	-7.84	112.69
Lawang Kupang	PH	15.35	120.86
Lawas	MY	4.86	115.41
Lawepakam	ID	3.30	97.97
Lawesigalagala Timur	ID	3.33	97.94
Laweueng	ID	5.52	95.85
Lawigan	PH	10.49	122.04
Lawksawk	MM	21.25	96.87
Laworo	ID	-4.78	122.52
Lay Nưa	VN	22.02	103.12
Laya	PH	17.47	121.47
Layang Layang	MY	1.82	103.48
Laylay	PH	13.44	121.82
Layog	PH	7.08	124.73
Lazi	PH	9.13	123.64
Lañgub	PH	10.80	123.53
Lebak	PH	6.64	124.07
Lebaksiu	ID	-7.05	109.14
Lebakwangi	ID	-7.02	108.60
Lech	KH	12.42	104.75
Ledeunu	ID	-10.61	121.61
Ledokombo	ID	-8.13	113.88
Leedon Park	SG	1.32	103.79
Leganes	PH	10.79	122.59
Legaspi	PH	13.14	123.74
Legian	ID	-8.70	115.17
Legrada	PH	7.63	123.30
Lekebai	ID	-8.71	122.08
Leksula	ID	-3.77	126.54
Lela	ID	-8.73	122.17
Leles	ID	-7.11	107.90
Lelogama	ID	-9.71	123.95
Lemahputih	ID	-7.01	108.17
Lembang	ID	-6.81	107.62
Lembar	ID	-8.73	116.07
Lemery	PH	13.88	120.91
Lemito	ID	0.54	121.57
Lempokasi	ID	-3.46	120.37
Lenangguar	ID	-8.74	117.37
Lenggeng	MY	2.86	101.94
Lenggong	MY	5.11	100.97
Lengkong	ID	-7.13	106.69
Lengkuas	MY	6.03	100.38
Lennec	PH	15.68	120.73
Lenteng	ID	-7.03	113.78
Leon Postigo	PH	8.16	122.93
Leones East	PH	16.36	120.39
Leonie Hill	SG	1.30	103.83
Lepa	PH	15.88	120.45
Lepai	MY	6.08	100.37
Lepanto	PH	9.68	123.40
Let Khaik	MM	16.52	96.07
Let Pan Gwa	MM	16.76	96.07
Letpandan	MM	17.79	95.75
Letung	ID	2.99	105.71
Leuk Daek	KH	11.18	105.23
Leuteboro	PH	13.06	121.37
Leuwidamar	ID	-6.51	106.19
Leuwiliang	ID	-7.12	107.50
Lewe	MM	19.64	96.11
Lewolaga	ID	-8.42	122.81
Lewoleba	ID	-8.37	123.42
Leyte	PH	11.37	124.48
Lhokkruet	ID	4.88	95.40
Lhoknga	ID	5.48	95.25
Lhokseumawe	ID	5.18	97.15
Lhoong	ID	5.27	95.25
Liang	BN	4.68	114.50
Lianga	PH	8.63	126.09
Libacao	PH	11.48	122.30
Libagon	PH	10.30	125.06
Libas	PH	15.88	120.32
Libato	PH	13.82	121.33
Libertad	PH	12.45	122.01
Libjo	PH	10.20	125.54
Libmanan	PH	13.69	123.06
Libog	PH	13.23	123.78
Libon	PH	13.30	123.44
Libona	PH	8.34	124.74
Liboran	PH	8.35	124.65
Liboro	PH	13.82	122.73
Libuganon	PH	7.35	125.78
Libungan	PH	7.24	124.52
Licab	PH	15.54	120.76
Liciada	PH	14.91	120.93
Licuan	PH	17.61	120.91
Lidlidda	PH	17.27	120.52
Lidung Jelo	MY	2.65	114.79
Lifau	TL	-9.20	124.31
Ligao	PH	13.22	123.52
Ligaya	PH	15.51	121.29
Ligayan	PH	4.65	119.47
Likioen	ID	-10.75	123.04
Likisá	TL	-8.59	125.34
Likupang	ID	1.67	125.06
Lila	PH	9.59	124.10
Lilio	PH	14.13	121.44
Liliongan	PH	7.36	124.79
Liloan	PH	11.04	124.55
Liloy	PH	8.11	122.66
Lim-oo	PH	11.15	124.63
Limanancong	PH	10.99	119.36
Limao	PH	7.08	125.67
Limaong	PH	7.36	122.37
Limapuluh	ID	3.17	99.42
Limay	PH	14.56	120.60
Limbaan	PH	7.64	125.82
Limbalod	PH	7.13	124.80
Limbang	MY	4.75	115.01
Limbo	PH	7.25	124.24
Limbong	MY	6.13	100.42
Limboto	ID	0.63	122.98
Limbuhan	PH	11.88	124.05
Limon	PH	12.30	122.02
Limot	PH	7.04	126.27
Limpapa	PH	7.12	121.91
Limulan	PH	6.59	124.06
Limusnunggal	ID	-7.50	108.40
Linabo	PH	8.05	125.16
Linabuan	PH	11.65	122.36
Linabuan Sur	PH	11.65	122.34
Linamon	PH	8.19	124.16
Linan	PH	6.43	124.98
Linao	PH	7.17	124.97
Linaon	PH	9.95	122.45
Linay	PH	8.52	123.13
Lingasan	PH	8.50	123.40
Lingating	PH	8.33	124.63
Lingayen	PH	16.02	120.23
Lingga	MY	1.35	111.17
Linggi	MY	2.49	102.01
Lingig	PH	8.04	126.41
Lingion	PH	8.19	124.61
Linh Đàm	VN	20.96	105.83
Linhpa	MM	25.81	95.53
Linmansangan	PH	15.83	120.30
Linoan	PH	7.63	125.97
Lintangan	PH	7.22	121.95
Lintongnihuta	ID	2.28	98.87
Liozon	PH	15.40	119.93
Lipa City	PH	13.94	121.16
Lipahan	PH	13.84	121.40
Lipay	PH	15.46	119.92
Lipayran	PH	11.06	123.63
Lirung	ID	3.94	126.70
Litayan	PH	7.34	124.03
Little Baguio	PH	7.89	125.28
Liwa	ID	-5.04	104.08
Liwan	PH	17.52	121.63
Liên Chiểu	VN	16.07	108.16
Liên Hương	VN	11.23	108.72
Liên Quan	VN	21.06	105.58
Liên Sơn	VN	12.41	108.18
Liễu Giai	VN	21.03	105.82
Liễu Đề	VN	20.22	106.19
Llanera	PH	15.66	121.02
Lloren	PH	16.33	120.43
Llorente	PH	11.41	125.55
Loa Janan	ID	-0.58	117.10
Loacan	PH	16.55	120.67
Loakulu	ID	-0.51	117.02
Loang	ID	-8.47	123.28
Loay	PH	9.60	124.01
Lobo	PH	13.65	121.21
Loboae	ID	-10.50	121.83
Loboc	PH	9.64	124.03
Lobong	PH	16.08	120.47
Locmayan	PH	10.47	122.52
Lodoyo	ID	-8.16	112.22
Loei	TH	17.49	101.73
Loeng Nok Tha	TH	16.21	104.56
Logon	PH	11.33	124.11
Loikaw	MM	19.68	97.21
Loklaga	ID	-2.71	115.37
Lokokrangan	ID	-8.26	116.26
Lolak	ID	0.88	124.01
Lolayan	ID	0.65	124.31
Lom Kao	TH	16.89	101.23
Lom Sak	TH	16.78	101.24
Loma de Gato	PH	14.79	121.00
Lombocan	PH	9.01	125.51
Lombog	PH	9.78	124.42
Lomboy	PH	15.49	120.72
Long Ampan Aing or Abanang	MY	2.66	114.74
Long Bang	ID	2.85	116.90
Long Bedian	MY	3.80	114.73
Long Beluah	ID	2.76	117.09
Long Bien	VN	21.03	105.90
Long Cốc	VN	21.12	105.06
Long Diền	VN	10.48	107.22
Long Hồ	VN	10.19	106.01
Long Khánh	VN	10.93	107.25
Long Lama	MY	3.77	114.40
Long Layu	ID	3.61	115.70
Long Loreh	ID	3.17	116.47
Long Mỹ	VN	9.68	105.57
Long Peso	ID	2.69	116.78
Long Phú	VN	9.61	106.12
Long Pujungan	ID	2.59	115.79
Long Thành	VN	10.79	106.95
Long Xuyên	VN	10.39	105.44
Longikis	ID	-1.58	116.21
Longkali	ID	-1.52	116.32
Longnawang	ID	1.79	114.90
Longos	PH	16.11	120.40
Longveaek	KH	11.87	104.75
Longwa	MM	26.66	95.22
Lono	PH	11.51	122.73
Lonoy	PH	11.51	122.55
Lontar	ID	-3.98	116.07
Looc	PH	8.84	124.79
Lookan	PH	5.04	120.10
Loon	PH	9.80	123.79
Lop Buri	TH	14.80	100.65
Lope de Vega	PH	12.30	124.62
Lopez	PH	13.88	122.26
Lopez Jaena	PH	10.85	123.41
Loqueb Este	PH	15.94	120.45
Loreto	PH	10.36	125.57
Los Angeles	PH	9.01	125.61
Los Arcos	PH	8.63	125.99
Los Baños	PH	14.17	121.24
Lospalos	TL	-8.52	127.00
Lotu	ID	1.43	97.35
Lourdes	PH	15.02	120.85
Lovina	ID	-8.15	115.04
Loyang	SG	1.38	103.97
Loyola	PH	8.33	126.33
Lu-uk	PH	5.97	121.31
Luan Balu	ID	2.53	96.33
Luang Namtha	LA	20.95	101.40
Luang Prabang	LA	19.89	102.15
Luba	PH	17.32	120.69
Lubang	PH	13.86	120.12
Lubao	PH	14.94	120.60
Lubigan	PH	13.74	122.94
Lubok Antu	MY	1.04	111.83
Lubok Buntar	MY	5.14	100.59
Lubok China	MY	2.45	102.07
Lubuagan	PH	17.35	121.17
Lubuk Basung	ID	-0.33	100.06
Lubuk Jambi	ID	-0.65	101.47
Lubuk Pakam	ID	3.56	98.87
Lubuk Sikaping	ID	0.14	100.17
Lubukalung	ID	-0.68	100.32
Lubukbergalung	ID	-0.96	100.40
Lubukgadang	ID	-1.53	101.27
Lubuklinggau	ID	-3.29	102.86
Lucap	PH	16.19	120.00
Lucapon	PH	15.70	119.93
Lucban	PH	14.11	121.56
Lucero	PH	16.41	119.91
Lucky Hills	SG	1.33	103.95
Lucsuhin	PH	13.88	120.64
Lue Amnat	TH	15.69	104.65
Lueng Putu	ID	5.26	96.06
Lugait	PH	8.34	124.26
Lugo	PH	10.82	123.99
Lugui	PH	14.11	122.79
Lugus	PH	5.70	120.82
Luisiana	PH	14.19	121.51
Lukatan	PH	7.01	126.42
Luklukan	PH	14.33	122.71
Luksuhin	PH	14.10	120.88
Lukut	MY	2.57	101.83
Lumajang	ID	-8.13	113.22
Lumangbayan	PH	13.42	121.03
Lumapas	BN	4.85	114.92
Lumatil	PH	5.87	124.89
Lumazal	PH	5.89	124.85
Lumbac	PH	7.73	124.25
Lumbang	PH	14.30	121.46
Lumbangan	PH	14.05	120.67
Lumbatan	PH	7.79	124.26
Lumbayan	PH	6.95	122.14
Lumbayanague	PH	7.78	124.28
Lumbayao	PH	8.02	125.17
Lumbia	PH	8.40	124.59
Lumbog	PH	7.56	123.20
Lumil	PH	14.18	121.01
Lumphat	KH	13.49	106.98
Lumut	MY	4.23	100.63
Lumuyon	PH	5.92	124.79
Lun Pequeño	PH	6.04	125.28
Lunao	PH	8.85	125.06
Lunas	MY	5.43	100.53
Lundu	MY	1.67	109.85
Lunec	PH	15.95	120.49
Lunen	PH	6.36	124.90
Lungaog	PH	7.53	125.69
Lungog	PH	17.46	120.48
Luntal	PH	14.03	120.72
Lupak	ID	-3.38	114.27
Lupao	PH	15.88	120.90
Lupi	PH	13.53	123.15
Lupi Viejo	PH	13.79	122.91
Lupo	PH	11.51	122.48
Lupon	PH	6.90	126.01
Luragung	ID	-7.02	108.64
Lurah Bilut	MY	3.66	101.89
Luro	TL	-8.54	126.83
Lurugan	PH	8.02	124.97
Lusacan	PH	13.96	121.34
Lusong	PH	16.87	120.44
Lut-od	PH	10.26	123.63
Lutayan	PH	6.62	124.88
Luthu	ID	5.31	95.40
Luuk Datan	PH	4.81	119.85
Luwuk	ID	-0.95	122.79
Luzon	PH	6.52	126.09
Lvea	KH	13.48	103.71
Lvea Leu	KH	12.34	105.28
Lvea Sa	KH	11.46	105.19
Lào Cai	VN	22.49	103.97
Lái Thiêu	VN	10.91	106.70
Láng Thượng	VN	21.02	105.80
Lâm Thao	VN	21.32	105.29
Lâm Đớt	VN	16.08	107.36
Lý Sơn	VN	15.37	109.12
Lăng	VN	15.83	107.46
Lăng Cô	VN	16.24	108.08
Lĩnh Nam	VN	20.98	105.89
Lũng Cú	VN	23.36	105.32
Lũng Hồ	VN	22.98	105.24
Lương Bằng	VN	21.65	105.03
Lương Sơn	VN	20.87	105.53
Lạc Dương	VN	12.00	108.42
Lạng Sơn	VN	21.85	106.76
Lấp Vò	VN	10.36	105.52
Lập Thạch	VN	21.42	105.46
Lộc Bình	VN	21.76	106.92
Lộc Ninh	VN	11.84	106.59
Lộc Thắng	VN	11.63	107.84
L’ang	KH	10.74	104.35
Ma Au	MM	16.96	96.36
Ma Gyi Kan	MM	16.56	96.06
Ma Lit West	MM	16.99	96.24
Ma Lâm	VN	11.07	108.13
Ma Ngay Su	MM	16.93	95.90
Ma Se Zeik	MM	16.53	95.92
Ma Wun	MM	16.85	95.98
Ma Yan	MM	16.46	96.00
Ma Yan Chaung	MM	17.41	96.21
Ma Đa Gui	VN	11.39	107.54
Maagnas	PH	13.72	123.67
Maan	PH	5.93	124.74
Maanas	PH	8.89	125.03
Maao	PH	10.49	122.99
Maasim	PH	15.00	121.03
Maasin	PH	10.89	122.43
Maayon	PH	11.39	122.79
Maayong Tubig	PH	9.17	123.25
Maba	ID	0.70	128.29
Mababanaba	PH	15.50	120.46
Mabahin	PH	9.19	126.17
Mabalacat City	PH	15.22	120.57
Mabasa	PH	16.32	121.13
Mabay	PH	6.06	124.47
Mabayo	PH	14.73	120.28
Mabilang	PH	15.68	120.49
Mabilao	PH	16.15	120.42
Mabilbila Sur	PH	17.51	120.44
Mabilog	PH	15.39	120.67
Mabinay	PH	9.73	122.90
Mabitac	PH	14.43	121.43
Mabiton	PH	12.83	123.26
Mabua	PH	9.80	125.44
Mabuhay	PH	7.42	122.84
Mabunga	PH	13.86	122.07
Mabusag	PH	17.93	120.50
Mabuttal East	PH	18.38	121.51
MacArthur	PH	10.83	125.00
MacPherson	SG	1.33	103.88
Macaas	PH	10.70	124.01
Macabebe	PH	14.91	120.72
Macabuboni	PH	16.19	119.78
Macabugos	PH	13.24	123.31
Macalamcam A	PH	13.86	121.33
Macalaya	PH	12.89	123.77
Macalelon	PH	13.75	122.14
Macalong	PH	16.01	120.66
Macalva Norte	PH	16.35	120.39
Macapsing	PH	15.68	121.13
Macarse	PH	15.42	120.77
Macatbong	PH	15.50	121.08
Macau	MO	22.20	113.55
Macayug	PH	16.09	120.43
Machap	MY	2.39	102.29
Maco	PH	7.36	125.86
Macrohon	PH	10.08	124.94
Madalag	PH	11.53	122.31
Madalum	PH	7.85	124.12
Madamba	PH	7.84	124.11
Madaya	MM	22.21	96.10
Maddarulug Norte	PH	17.61	121.68
Maddela	PH	16.34	121.68
Madiun	ID	-7.63	111.52
Madrid	PH	9.26	125.96
Madridejos	PH	11.30	123.73
Maduao	PH	7.29	125.63
Madulao	PH	13.57	122.34
Mae Ai	TH	20.03	99.30
Mae Chaem	TH	18.50	98.36
Mae Chai	TH	19.35	99.81
Mae Chan	TH	20.15	99.85
Mae Charim	TH	18.71	101.01
Mae Fa Luang	TH	20.27	99.80
Mae Hi	TH	19.34	98.45
Mae Hong Son	TH	19.30	97.97
Mae La Noi	TH	18.38	97.94
Mae Lan	TH	6.66	101.24
Mae Lao	TH	19.79	99.70
Mae Mo	TH	18.28	99.65
Mae On	TH	18.78	99.25
Mae Phrik	TH	17.45	99.11
Mae Poen	TH	15.66	99.47
Mae Ramat	TH	16.98	98.52
Mae Sai	TH	20.43	99.88
Mae Sot	TH	16.72	98.57
Mae Suai	TH	19.66	99.54
Mae Taeng	TH	19.12	98.94
Mae Tha	TH	18.46	99.14
Mae Wang	TH	18.62	98.77
Mae Wong	TH	15.78	99.52
Maesan	ID	-8.02	113.78
Mafa	ID	0.05	127.89
Magalalag	PH	17.58	121.73
Magalang	PH	15.22	120.66
Magallanes	PH	16.02	120.74
Magallon Cadre	PH	10.29	123.09
Maganoy	PH	6.86	124.44
Magapit	PH	18.14	121.67
Magapit, Aguiguican	PH	18.11	121.68
Magarao	PH	13.66	123.19
Magatos	PH	7.56	125.73
Magay	PH	10.47	124.01
Magbay	PH	12.41	121.09
Magdalena	PH	16.95	121.67
Magdiwang	PH	12.48	122.51
Magdug	PH	6.55	126.10
Magelang	ID	-7.47	110.22
Magetan	ID	-7.66	111.33
Maglamin	PH	8.05	125.26
Magliman	PH	15.04	120.66
Magnaga	PH	7.17	125.89
Magpet	PH	7.10	125.12
Magsalangi	PH	12.18	123.57
Magsingal	PH	17.68	120.42
Magtaking	PH	15.99	120.18
Magtangol	PH	15.76	120.92
Magugpo Poblacion	PH	7.45	125.80
Maguilling	PH	17.77	121.50
Maguinao	PH	15.02	120.93
Maguling	PH	6.09	124.40
Maguyam	PH	14.26	121.00
Magway	MM	20.15	94.93
Maha Chana Chai	TH	15.53	104.24
Maha Rat	TH	14.53	100.53
Maha Sarakham	TH	16.18	103.30
Mahaba	PH	13.27	123.55
Mahabang Parang	PH	13.98	121.08
Mahala	PH	5.92	121.13
Mahang	MY	5.33	100.75
Mahanob	PH	7.57	126.51
Mahaplag	PH	10.60	124.96
Mahatao	PH	20.42	121.95
Mahayag	PH	9.93	124.32
Mahinog	PH	9.16	124.79
Mahlwagon	MM	16.80	96.18
Mai Dịch	VN	21.03	105.78
Mai Kaen	TH	6.61	101.67
Mai Khet	TH	14.11	101.33
Maibu	PH	6.57	124.79
Maigo	PH	8.16	123.96
Mailag	PH	7.97	125.14
Maimbung	PH	5.93	121.02
Mainang	ID	-8.28	124.63
Maindang	PH	6.59	124.85
Mainit	PH	9.54	125.52
Mainit Norte	PH	14.17	121.98
Maitum	PH	6.04	124.50
Majalengka	ID	-6.84	108.23
Majayjay	PH	14.15	121.47
Majenang	ID	-7.30	108.76
Majene	ID	-3.54	118.97
Majennang	ID	-3.97	119.61
Makale	ID	-3.10	119.85
Makassar	ID	-5.15	119.43
Makati City	PH	14.55	121.03
Makato	PH	11.71	122.29
Makbon	ID	-0.75	131.54
Makham	TH	12.67	102.20
Makilala	PH	6.95	125.10
Makir	PH	7.03	124.30
Makiwalo	PH	12.51	124.71
Makkasan	TH	13.75	100.54
Malabag	PH	14.16	120.97
Malabago	PH	15.98	120.36
Malabanan	PH	14.00	121.13
Malabanban Norte	PH	13.95	121.43
Malabang	PH	7.59	124.07
Malabog	PH	13.17	123.69
Malabon	PH	15.64	119.94
Malabor	PH	11.27	122.05
Malabugas	PH	9.37	122.77
Malabuyoc	PH	9.65	123.33
Malacampa	PH	15.64	120.41
Malacca	MY	2.20	102.24
Malaga	PH	12.24	124.38
Malagos	PH	7.18	125.42
Malahar	ID	-9.95	120.07
Malaiba	PH	10.33	123.32
Malainen Luma	PH	14.27	120.79
Malajog	PH	12.11	124.48
Malaju	ID	-8.31	118.39
Malalag	PH	6.60	125.40
Malamig	PH	12.95	121.37
Malamote	PH	7.07	124.94
Malanay	PH	16.01	120.41
Malandag	PH	6.31	125.25
Malanday	PH	14.72	120.96
Malang	ID	-7.98	112.63
Malangabang	PH	11.24	123.21
Malangas	PH	7.63	123.03
Malangbong	ID	-7.06	108.09
Malapag	PH	7.13	124.82
Malapatan	PH	5.97	125.29
Malaruhatan	PH	14.03	120.68
Malasila	PH	6.94	125.13
Malasin	PH	16.80	121.78
Malasiqui	PH	15.92	120.41
Malasugui	PH	14.14	122.85
Malatap	PH	14.19	122.51
Malawa	PH	15.96	120.28
Malawag	PH	13.38	123.28
Malay	PH	11.90	121.91
Malaya	PH	14.40	121.34
Malayal	PH	7.21	121.94
Malaybalay	PH	8.16	125.13
Malayo-an	PH	11.10	123.01
Malbang	PH	5.86	125.05
Malbug	PH	12.06	123.65
Malhiao	PH	9.88	123.41
Maliana	TL	-8.99	125.22
Malibago	PH	13.28	122.02
Malibong East	PH	15.85	120.33
Malicboy	PH	13.98	121.79
Malidong	PH	13.01	123.46
Malifud	ID	0.36	127.42
Maligaya	PH	15.67	120.89
Maliig	PH	13.85	120.15
Malili	ID	-2.64	121.09
Malilinao	PH	11.11	124.50
Malilipot	PH	13.32	123.74
Malim	PH	7.45	123.43
Malim Nawar	MY	4.35	101.12
Malimono	PH	9.62	125.40
Malinao	PH	7.56	124.71
Malinao Ilaya	PH	14.00	121.84
Malinau	ID	3.59	116.62
Malinaw	PH	8.82	125.19
Malingao	PH	7.16	124.47
Malingin	PH	11.05	123.98
Malino	PH	15.13	120.67
Malinta	PH	12.31	123.56
Malisbeng	PH	6.12	124.35
Malita	PH	6.42	125.61
Malitbog	PH	12.75	121.47
Malitubog	PH	7.32	124.64
Mallig	PH	17.21	121.61
Malocloc	PH	11.51	122.68
Maloco	PH	11.78	122.15
Maloh	PH	9.06	122.99
Malolos	PH	14.84	120.81
Maloma	PH	15.11	120.06
Maltana	PH	6.42	124.94
Maluanluan	PH	13.10	121.42
Maludam	MY	1.65	111.03
Maluid	PH	15.55	120.65
Maluko	PH	8.38	124.95
Malunda	ID	-3.01	118.86
Maluno Sur	PH	17.00	121.96
Malusac	PH	14.86	120.62
Malusay	PH	10.14	123.27
Maluso	PH	6.54	121.88
Maluñgun	PH	6.28	125.28
Malvar	PH	14.04	121.16
Malway	PH	9.13	123.22
Mamala	PH	14.02	121.52
Mamali	PH	6.77	124.65
Mamasa	ID	-2.94	119.38
Mamatid	PH	14.23	121.16
Mambagatan	PH	10.11	122.89
Mambago	PH	7.11	125.69
Mambajao	PH	9.25	124.72
Mambang Di Awan	MY	4.27	101.15
Mambatangan	PH	8.43	124.83
Mambayaan	PH	8.78	124.78
Mambi	ID	-2.95	119.17
Mambog	PH	15.31	120.03
Mambulo	PH	13.72	123.05
Mamburao	PH	13.22	120.60
Mambusao	PH	11.43	122.60
Mamonit	PH	15.59	120.40
Mampurog	PH	14.05	122.88
Mamuju	ID	-2.68	118.89
Mamungan	PH	8.12	124.22
Man Ga leik	MM	16.48	95.96
Man Wein	MM	21.94	98.98
Manabo	PH	17.43	120.71
Manacsac	PH	15.60	120.79
Manado	ID	1.48	124.85
Managa	PH	6.75	125.27
Managok	PH	8.03	125.19
Manalad	PH	10.01	122.78
Manaloal	PH	7.37	125.66
Manalongon	PH	9.22	122.89
Manalu	ID	3.51	125.62
Manamrag	PH	13.74	124.11
Manang	TH	7.00	99.92
Mananum	PH	8.83	124.95
Manaoag	PH	16.04	120.49
Manapa	PH	8.98	125.44
Manapla	PH	10.96	123.12
Manaring	PH	17.17	121.90
Manat	PH	7.56	126.02
Manatal	PH	14.88	120.92
Manatutu	TL	-8.51	126.01
Manaul	PH	12.45	121.41
Manaulanan	PH	7.05	124.62
Manaung	MM	18.85	93.73
Manay	PH	7.34	125.58
Mancha Khiri	TH	16.13	102.54
Mancilang	PH	11.28	123.75
Mandalawangi	ID	-6.31	105.99
Mandalay	MM	21.97	96.08
Mandaluyong	PH	14.58	121.04
Mandaluyong City	PH	14.58	121.04
Mandangoa	PH	8.77	124.79
Mandaon	PH	12.23	123.28
Mandarahan	ID	-1.80	100.83
Mandaue City	PH	10.32	123.92
Mandih	PH	8.21	123.01
Mandili	PH	15.18	120.88
Manding	ID	-6.95	113.87
Mandor	ID	0.32	109.34
Mane	ID	4.94	96.01
Manga	PH	17.70	121.86
Mangaldan	PH	16.07	120.40
Manganitu	ID	3.58	125.52
Mangaran	ID	3.81	126.75
Mangarine	PH	12.35	121.10
Mangas	PH	14.12	120.87
Mangatarem	PH	15.79	120.29
Mangero	PH	13.27	122.68
Mangga	PH	15.25	120.91
Manggahan	PH	14.29	120.90
Manggar	ID	-2.88	108.27
Mangili	PH	6.00	125.68
Mangkutana	ID	-2.49	120.81
Mangoso	PH	11.42	122.64
Mangupura	ID	-8.54	115.17
Mangusu	PH	7.33	122.28
Manibaug Pasig	PH	15.10	120.56
Manicahan	PH	7.02	122.20
Manika	PH	11.39	122.28
Manikling	PH	6.88	126.06
Manila	PH	14.60	120.98
Maninihon	PH	9.37	122.84
Maninjau	ID	-0.30	100.23
Manismata	ID	-2.47	111.03
Manito	PH	13.12	123.87
Manjoy	PH	11.35	122.67
Mankayan	PH	16.86	120.78
Manlucahoc	PH	9.74	122.50
Manna	ID	-4.47	102.90
Manoc-Manoc	PH	11.94	121.94
Manogpi	PH	13.31	121.20
Manokwari	ID	-0.86	134.06
Manola	ID	-9.56	119.20
Manolo Fortich	PH	8.37	124.86
Manonjaya	ID	-7.35	108.31
Manorom	TH	15.31	100.08
Manquiring	PH	13.73	123.27
Mansalay	PH	12.52	121.44
Mansilingan	PH	10.63	122.98
Mantalongon	PH	10.13	123.58
Mantampay	PH	8.17	124.22
Mantang	ID	-8.62	116.31
Manticao	PH	8.40	124.29
Mantin	MY	2.82	101.89
Mantiquil	PH	9.17	123.05
Manuangan	PH	7.28	124.40
Manubul	PH	5.47	120.80
Manuel Roxas	PH	6.44	124.67
Manuk Mangkaw	PH	4.80	119.85
Manukan	PH	8.53	123.10
Manunggulama	ID	-2.51	116.17
Manup	PH	11.53	122.50
Maonon	PH	13.04	123.37
Maoyon	PH	10.01	118.90
Mapalacsiao	PH	15.43	120.65
Mapalad	PH	15.45	121.08
Mapanas	PH	12.48	125.26
Mapandan	PH	16.02	120.45
Mapaniqui	PH	15.11	120.92
Mapili	PH	11.11	122.74
Mapolopolo	PH	15.88	120.37
Mapulo	PH	13.73	121.18
Mapulot	PH	14.03	122.54
Mapun	PH	6.97	118.51
Mapurujaya	ID	-4.68	136.83
Maputi	PH	8.45	124.29
Maquiapo	PH	14.99	120.56
Maquiling	PH	10.78	123.39
Marabahan	ID	-3.01	114.77
Maradong	MY	2.08	111.62
Maragondon	PH	14.27	120.74
Maramag	PH	7.76	125.01
Maran	MY	3.59	102.77
Maranding	PH	7.92	123.77
Marantao	PH	7.95	124.23
Marao	PH	13.91	121.82
Maravilla	PH	10.90	123.89
Marawa	PH	15.42	120.84
Marawi City	PH	8.00	124.28
Marawis	PH	10.25	122.89
Marbel	PH	7.12	124.91
Marcos	PH	18.05	120.69
Margahayukencana	ID	-6.97	107.57
Margaret Drive	SG	1.30	103.81
Margasari	ID	-7.09	109.03
Margasarihilir	ID	-2.83	115.01
Margen	PH	11.02	124.53
Margos	PH	7.93	123.66
Margosatubig	PH	7.58	123.17
Maria Aurora	PH	15.80	121.47
Maria Cristina	PH	8.17	124.20
Mariana	PH	14.62	121.04
Mariano	PH	8.83	125.12
Mariano Marcos	PH	6.73	124.67
Maribong	PH	11.10	122.53
Maricaban	PH	11.15	123.77
Maricalom	PH	9.70	122.42
Marihatag	PH	8.81	126.30
Marikina City	PH	14.65	121.11
Marilao	PH	14.76	120.95
Marina Bay	SG	1.28	103.86
Marinaut	PH	7.99	124.30
Marine Parade	SG	1.30	103.91
Marintoc	PH	12.29	123.72
Maripipi	PH	11.78	124.35
Marisa	ID	0.47	121.94
Maritaing	ID	-8.29	125.12
Mariveles	PH	14.43	120.49
Maroanging	ID	-4.20	120.10
Marogong	PH	7.67	124.15
Maros	ID	-5.01	119.57
Marsada	PH	5.93	121.11
Marsiling	SG	1.43	103.77
Martaban	MM	16.53	97.62
Martapura	ID	-4.32	104.35
Marudi	MY	4.18	114.32
Marupit	PH	13.63	123.17
Masaba	PH	10.53	123.97
Masaguisi	PH	12.75	121.45
Masai	MY	1.49	103.88
Masaling	PH	9.98	122.54
Masalipit	PH	15.15	121.04
Masalukot Uno	PH	13.96	121.42
Masamba	ID	-2.55	120.33
Masantol	PH	14.90	120.71
Masapang	PH	14.20	121.34
Masaraway	PH	13.23	123.61
Masarayao	PH	11.09	124.62
Masat	ID	-4.38	102.95
Masaya	PH	14.15	121.28
Masaya Sur	PH	16.50	121.75
Masbagik	ID	-8.62	116.48
Masbate	PH	12.37	123.62
Masiga	PH	13.36	121.83
Masinloc	PH	15.54	119.95
Masipi West	PH	17.38	121.84
Masiu	PH	7.81	124.32
Maslog	PH	13.10	123.77
Masmambang	ID	-4.16	102.70
Masohi	ID	-3.30	128.97
Masoli	PH	13.36	123.39
Masonogan	PH	11.37	122.68
Masyeta	ID	-1.55	133.24
Mat-i	PH	8.40	124.35
Mata Ie	ID	5.53	95.33
Mataas Na Kahoy	PH	13.96	121.11
Mataas Na Lupa	PH	14.23	120.88
Matabao	PH	8.96	125.40
Matacon	PH	13.33	123.44
Matagbak	PH	14.13	120.83
Matak	ID	3.35	106.29
Matala	PH	13.83	121.15
Matalam	PH	7.09	124.90
Mataloko	ID	-8.82	121.06
Matalom	PH	10.28	124.79
Matanao	PH	6.68	125.25
Matangad	PH	8.58	124.37
Matangai	ID	-2.58	114.37
Matangkuli	ID	5.03	97.28
Matango	ID	-4.66	120.01
Matangpayang	ID	5.13	97.25
Matanog	PH	7.52	124.26
Mataram	ID	-8.58	116.12
Mataya	PH	7.47	124.37
Matayumtayum	PH	15.52	120.71
Mataywanac	PH	14.03	120.73
Matiao	PH	7.08	125.94
Maticmatic	PH	15.99	120.45
Matilda Estate	SG	1.40	103.90
Matingain	PH	13.91	120.88
Matiompong	PH	6.70	124.57
Matlang	PH	10.89	124.46
Matnog	PH	14.07	122.93
Matti	PH	6.77	125.31
Matu	MY	2.68	111.53
Matungao	PH	8.14	124.16
Matur	ID	-0.28	100.29
Maturanoc	PH	15.66	120.79
Mauban	PH	14.19	121.73
Maubara	TL	-8.61	125.21
Maubin	MM	16.73	95.65
Mauboh	PH	5.99	121.09
Maugat West	PH	13.86	121.28
Mauhao	PH	12.29	121.30
Maulawin	PH	14.27	121.43
Maumere	ID	-8.62	122.21
Mauponggo	ID	-8.89	121.21
Mauraro	PH	13.15	123.60
Maurole	ID	-8.51	121.80
Mawab	PH	7.57	125.98
Mawai	MY	1.87	103.96
Mawlaik	MM	23.64	94.40
Mawlamyine	MM	16.49	97.63
Mawlamyinegyunn	MM	16.38	95.26
Maxingal	PH	18.21	121.67
Maya	PH	11.27	124.06
Mayabon	PH	9.10	123.17
Mayana	PH	9.76	124.35
Mayang	ID	-8.18	113.80
Mayantoc	PH	15.62	120.38
Mayapusi	PH	9.62	123.02
Maydolong	PH	11.50	125.50
Maygatasan	PH	8.71	125.72
Mayngaran	PH	12.35	123.60
Mayorga	PH	10.90	125.00
Maypangdan	PH	11.65	125.45
Maño	PH	11.04	123.94
Mbay	ID	-8.56	121.27
McKinley	PH	10.08	123.26
Me Pa Li	MM	17.21	95.82
Me Sang	KH	11.33	105.55
Me Taw	MM	11.72	98.63
Mean Chey	KH	11.53	104.94
Medan	ID	3.58	98.67
Medellin	PH	11.13	123.96
Medina	PH	8.91	125.02
Mee Pya	MM	16.54	96.32
Mega	ID	-0.66	131.90
Meiktila	MM	20.88	95.86
Melati	ID	-7.73	110.37
Meliau	ID	-0.13	110.29
Melor	MY	5.97	102.29
Mempawah	ID	0.37	108.97
Menanga	ID	-8.44	123.09
Mendaha	ID	-1.02	103.59
Menden	ID	-7.25	111.45
Mendez-Nuñez	PH	14.13	120.91
Menes	ID	-6.38	105.92
Menggala	ID	-4.47	105.25
Mengkalip	ID	-2.15	114.88
Menglembu	MY	4.56	101.05
Menjalin	ID	0.47	109.34
Mensalong	ID	3.76	116.75
Mentakab	MY	3.49	102.35
Mentarang	ID	3.61	116.17
Mentiri	BN	4.97	115.02
Merakurak	ID	-6.88	111.99
Meral	ID	0.99	103.39
Merauke	ID	-8.50	140.41
Merdey	ID	-1.59	133.29
Merida	PH	10.91	124.54
Merlimau	MY	2.14	102.43
Mersak	ID	3.51	97.38
Mersam	ID	-1.70	103.00
Mersing	MY	2.43	103.84
Mertoyudan	ID	-7.52	110.23
Meru	MY	3.14	101.44
Metinaro	TL	-8.53	125.74
Metro	ID	-5.11	105.31
Metro City New Township	MY	1.57	110.31
Meukek	ID	3.48	97.06
Meulaboh	ID	4.14	96.13
Meureubo	ID	4.14	96.16
Mexico	PH	15.06	120.72
Meyado	ID	-1.91	133.15
Meycauayan	PH	14.74	120.96
Miaga	PH	12.24	123.82
Miagao	PH	10.64	122.24
Mianay	PH	11.47	122.70
Miaray	PH	7.57	125.04
Midsalip	PH	8.00	123.27
Midsayap	PH	7.19	124.53
Mikenaungea	MM	15.96	98.43
Milagros	PH	12.22	123.51
Milaor	PH	13.60	123.18
Mileb	PH	6.90	124.58
Miliroc	PH	13.34	123.70
Min Buri	TH	13.81	100.73
Min Ga Lar Don Zay	MM	16.92	96.12
Min Ga Lun	MM	16.58	96.46
Min Ga Lun Kya Khat Kone Lay	MM	16.36	96.13
Min Kone	MM	17.35	96.21
Min Yan Aung	MM	21.82	98.64
Mina	PH	10.93	122.57
Minalabac	PH	13.57	123.18
Minalin	PH	14.97	120.68
Minallo	PH	16.99	121.85
Minanga Norte	PH	17.45	121.79
Minante Segundo	PH	16.90	121.76
Minapan	PH	6.82	124.86
Minapasoc	PH	10.70	123.35
Minbu	MM	20.18	94.88
Mindiptana	ID	-5.86	140.69
Mindupok	PH	6.09	124.42
Mingala Tangnyunt	MM	16.79	96.17
Mingaladon	MM	16.92	96.10
Minglanilla	PH	10.24	123.80
Minh Long	VN	14.93	108.70
Minh Lương	VN	9.90	105.16
Minien East	PH	15.98	120.48
Minlagas	PH	8.88	125.04
Minolos	PH	10.10	123.47
Minsin	MM	25.53	95.38
Minuri	PH	16.53	121.86
Minuyan	PH	10.51	123.10
Miranda	PH	10.30	122.88
Miri	MY	4.40	113.99
Mittakpheap	KH	10.62	103.52
Mlonggo	ID	-6.53	110.70
Mlu Prey Muoy	KH	13.81	105.28
Mlu Prey Pir	KH	13.78	105.27
Moalboal	PH	9.94	123.40
Moanemani	ID	-3.97	136.11
Mobo	PH	12.34	123.66
Modayag	ID	0.71	124.38
Moeiwadi	TH	16.39	104.16
Mogang	ID	2.47	98.80
Mogaung	MM	25.31	96.94
Mogok	MM	22.92	96.51
Mogpog	PH	13.47	121.86
Mohnyin	MM	24.78	96.37
Moises Padilla	PH	10.27	123.08
Mojoagung	ID	-7.57	112.35
Mojokerto	ID	-7.47	112.43
Mojosari	ID	-7.52	112.56
Moke Soe Nyaung Pin	MM	17.06	96.25
Molave	PH	8.08	123.49
Molibagu	ID	0.39	123.98
Molobulahe	ID	0.63	122.57
Molugan	PH	8.54	124.56
Molundo	PH	7.94	124.37
Momanalu	ID	-10.66	123.14
Monamon	PH	16.88	120.88
Monbon	PH	12.73	124.02
Moncada	PH	15.74	120.57
Monching	PH	7.72	122.87
Mondragon	PH	12.52	124.75
Mondul Seima	KH	11.62	102.95
Mongkol Borei	KH	13.54	103.03
Monkayo	PH	7.82	126.05
Monpon	PH	10.91	122.64
Monreal	PH	12.64	123.66
Mont Kiara	MY	3.17	101.65
Montaneza	PH	9.68	123.33
Montasik	ID	5.50	95.42
Montecillo	PH	13.89	121.48
Montevista	PH	7.69	125.99
Montilla	PH	10.20	122.93
Monywa	MM	22.11	95.14
Moog	PH	8.60	124.47
Morales	PH	11.55	122.38
Morib	MY	2.75	101.44
Moriones	PH	15.46	120.47
Moro	ID	0.75	103.71
Morobuan	PH	10.63	122.55
Morong	PH	14.68	120.27
Moru	ID	-8.26	124.52
Moskona Barat	ID	-1.63	132.96
Motiong	PH	11.78	125.00
Motrico	PH	15.41	120.68
Moung Ruessei	KH	12.77	103.45
Mount Emily Park	SG	1.30	103.85
Mount Vernon	SG	1.34	103.90
Mozon	PH	13.85	120.99
Mozzozzin Sur	PH	17.46	121.75
Mranggen	ID	-7.03	110.52
Mrauk U	MM	20.59	93.19
Mu-se	MM	24.00	97.90
Muadzam Shah	MY	3.06	103.09
Muak Lek	TH	14.65	101.20
Muang Hinboun	LA	17.59	104.60
Muang Hôngsa	LA	19.70	101.34
Muang Kasi	LA	19.23	102.25
Muang Khamkeut	LA	18.23	104.73
Muang Không	LA	14.12	105.85
Muang Kènthao	LA	17.73	101.40
Muang Long	LA	20.97	100.82
Muang Mok	LA	18.91	104.01
Muang Nalè	LA	20.53	101.45
Muang Phin	LA	16.53	106.02
Muang Phôn-Hông	LA	18.50	102.42
Muang Phônsavan	LA	19.45	103.19
Muang Sam Sip	TH	15.51	104.73
Muang Sanakham	LA	17.91	101.67
Muang Sing	LA	21.19	101.15
Muang Xay	LA	20.69	101.98
Muang Xon	LA	20.46	103.35
Muar	MY	2.04	102.57
Muara	BN	5.03	115.07
Muara Beliti	ID	-3.25	103.03
Muara Bulian	ID	-1.71	103.26
Muara Bungo	ID	-1.49	102.11
Muara Dua	ID	-4.53	104.07
Muara Enim	ID	-3.65	103.77
Muara Lembu	ID	-0.38	101.34
Muara Limun	ID	-2.40	102.64
Muara Sabak	ID	-1.14	103.85
Muara Siau	ID	-2.27	102.10
Muara Siberut	ID	-1.60	99.21
Muara Sipongi	ID	0.57	100.01
Muara Soma	ID	0.69	99.36
Muara Tebo	ID	-1.48	102.44
Muara Tembesi	ID	-1.71	103.12
Muara Teweh	ID	-0.95	114.90
Muarabadak	ID	-0.35	117.44
Muarajawa	ID	-0.63	117.30
Muarakomam	ID	-1.68	115.81
Muarakuang	ID	-3.67	104.57
Muaralabuh	ID	-1.46	101.02
Muaralakitan	ID	-2.86	103.30
Muarapinang	ID	-3.85	103.05
Muararupit	ID	-2.72	102.91
Muarauya	ID	-1.89	115.59
Muaro	ID	-0.66	100.96
Muban Thep Thani	TH	13.70	100.69
Mudon	MM	16.26	97.72
Mueang Chan	TH	15.16	104.04
Mueang Nonthaburi	TH	13.86	100.51
Mueang Pan	TH	18.77	99.50
Mueang Phuket	TH	7.86	98.36
Mueang Suang	TH	15.82	103.73
Mueang Yang	TH	15.42	102.89
Mui Ne	VN	10.93	108.28
Mujur	ID	-8.76	116.35
Mukah	MY	2.89	112.09
Mukdahan	TH	16.55	104.72
Mukh Kampul	KH	11.74	104.98
Mukim Pulai	MY	1.53	103.67
Mukim Tioman	MY	2.78	104.17
Mukomuko	ID	-2.57	101.11
Muladbucad	PH	13.24	123.61
Mulanay	PH	13.52	122.40
Mulauin	PH	13.87	121.02
Mulu	MY	1.68	111.38
Mulyosari	ID	-7.51	108.79
Mumbai	IN	19.07	72.88
Munai	PH	7.98	124.06
Muncang	ID	-6.54	106.29
Muncar	ID	-8.43	114.33
Munduk	ID	-8.27	115.08
Mungkid	ID	-7.59	110.22
Mungkuruyam	ID	-2.27	115.58
Mungo	PH	17.72	121.47
Munjungan	ID	-8.30	111.58
Munse	ID	-4.10	123.25
Muntilan	ID	-7.58	110.29
Muntinlupa	PH	14.39	121.05
Muntok	ID	-2.07	105.16
Muraloka	ID	-8.77	116.88
Murcia	PH	15.40	120.61
Muricay	PH	7.83	123.48
Muti	PH	7.28	122.28
Mutiara Damansara	MY	3.16	101.61
Muting	ID	-7.31	140.56
Muñoz	PH	15.72	120.90
Muñoz East	PH	17.16	121.61
Mya Kaing	MM	16.59	96.53
Myanaung	MM	18.29	95.32
Myauk Chaung	MM	16.55	96.04
Myaungmya	MM	16.60	94.92
Myawaddy	MM	16.69	98.51
Myaydo	MM	19.37	95.22
Myeik	MM	12.44	98.60
Myenigon	MM	16.81	96.14
Myingyan	MM	21.46	95.39
Myitkyina	MM	25.38	97.40
Myo Thit Ga	MM	16.87	96.10
Myo Thit Ka	MM	16.87	96.10
Mà Cooi	VN	15.84	107.69
Mémót	KH	11.83	106.18
Mê Linh	VN	21.16	105.74
Móng Cái	VN	21.52	107.97
Möng La	MM	21.67	100.01
Möng Pawk	MM	22.01	99.31
Möng Yang	MM	21.85	99.68
Möng Yawng	MM	21.18	100.36
Mù Cang Chải	VN	21.85	104.09
Măng Đen	VN	14.60	108.29
Mường Chiên	VN	21.84	103.57
Mường Chà	VN	21.76	103.10
Mường Khến	VN	20.61	105.28
Mường Lay	VN	22.00	103.13
Mường Lát	VN	20.53	104.60
Mường Nhé	VN	22.19	102.46
Mường Xén	VN	19.40	104.15
Mường Ảng	VN	21.52	103.22
Mỏ Cày	VN	10.13	106.34
Mộ Đức	VN	14.96	108.89
Mộc Châu	VN	20.85	104.62
Một Ngàn	VN	9.92	105.63
Mỹ Hào	VN	20.92	106.08
Mỹ Khê	VN	15.15	108.90
Mỹ Lại	VN	15.19	108.89
Mỹ Lộc	VN	20.44	106.10
Mỹ Phước	VN	10.48	106.19
Mỹ Tho	VN	10.36	106.36
Mỹ Thọ	VN	10.44	105.70
Mỹ Xuyên	VN	9.56	105.99
M’Đrăk	VN	12.75	108.74
NIA Valencia	PH	7.91	125.09
Na Bon	TH	8.26	99.59
Na Chaluai	TH	14.52	105.24
Na Chueak	TH	15.79	103.03
Na Di	TH	14.12	101.78
Na Dun	TH	15.72	103.23
Na Haeo	TH	17.49	101.07
Na Kae	TH	16.95	104.50
Na Khu	TH	16.76	104.03
Na Klang	TH	17.31	102.19
Na Kluea	TH	12.96	100.90
Na Lay	VN	22.04	103.15
Na Mom	TH	6.96	100.56
Na Mon	TH	16.58	103.79
Na Muen	TH	18.19	100.66
Na Mèo	VN	20.29	104.65
Na Noi	TH	18.33	100.71
Na Pho	TH	15.64	102.95
Na Tan	TH	15.90	105.29
Na Thawi	TH	6.74	100.69
Na Thom	TH	17.78	104.09
Na Wa	TH	17.49	104.10
Na Wang	TH	17.32	102.08
Na Yai Am	TH	12.78	101.82
Na Yia	TH	15.06	105.06
Na Yong	TH	7.56	99.69
Na Yung	TH	17.90	102.15
Na Ywe Chaung	MM	16.57	96.51
Naagas	PH	13.44	123.68
Naawan	PH	8.43	124.29
Nabangig	PH	12.10	123.95
Nabannagan West	PH	18.07	121.54
Nabas	PH	11.83	122.09
Nabire	ID	-3.36	135.50
Nabua	PH	13.41	123.37
Nabulao	PH	9.66	122.46
Nabunturan	PH	7.61	125.97
Nagarasari	ID	-7.30	108.22
Nagbacalan	PH	18.12	120.52
Nagbalaye	PH	9.25	122.88
Nagbukel	PH	17.45	120.52
Nagcarlan	PH	14.14	121.42
Naghalin	PH	11.15	124.57
Nagiba	PH	13.33	121.27
Nagpandayan	PH	15.60	120.77
Nagrumbuan	PH	16.90	121.71
Nagsaing	PH	15.98	120.34
Nagtipunan	PH	16.22	121.60
Naguelguel	PH	16.01	120.26
Naguilayan	PH	16.00	120.29
Naguilian	PH	17.02	121.84
Nahawan	PH	9.97	124.05
Nai Harn	TH	7.78	98.31
Naic	PH	14.32	120.77
Naili	PH	11.77	122.18
Nailong	PH	11.05	124.04
Nainggolan	ID	2.44	98.89
Nairobi	KE	-1.28	36.82
Naisano Dua	ID	-9.60	123.77
Naisud	PH	11.81	122.19
Nakhon Chai Si	TH	13.80	100.18
Nakhon Luang	TH	14.46	100.61
Nakhon Nayok	TH	14.20	101.21
Nakhon Pathom	TH	13.82	100.04
Nakhon Phanom	TH	17.41	104.78
Nakhon Ratchasima	TH	14.97	102.10
Nakhon Sawan	TH	15.70	100.14
Nakhon Si Thammarat	TH	8.43	99.97
Nakhon Thai	TH	17.10	100.84
Nalsian Norte	PH	15.84	120.45
Nalundan	PH	9.75	123.07
Nalus	PH	6.01	124.59
Nam Giang	VN	20.33	106.18
Nam Khun	TH	14.58	104.92
Nam Kliang	TH	14.93	104.51
Nam Nao	TH	16.77	101.67
Nam Pat	TH	17.73	100.68
Nam Phong	TH	16.70	102.86
Nam Som	TH	17.77	102.19
Nam Sách	VN	20.99	106.34
Nam Đàn	VN	18.73	105.50
Nam Định	VN	20.43	106.18
Nama	PH	16.14	120.54
Namayan	PH	14.58	121.02
Nambalan	PH	15.60	120.46
Namboongan	PH	16.30	120.38
Namhkam	MM	23.83	97.68
Namlea	ID	-3.26	127.09
Nampicuan	PH	15.73	120.63
Namrole	ID	-3.85	126.73
Namtu	MM	23.08	97.40
Namuac	PH	18.61	121.17
Nan Ti	MM	17.24	96.19
Nancalobasaan	PH	15.93	120.84
Nancamarinan	PH	15.68	120.54
Nang Khi Lik	KH	13.30	107.15
Nang Rong	TH	14.64	102.79
Nanga Bulik	ID	-2.16	111.49
Nanga Medamit	MY	4.47	114.92
Nanga Merit	MY	2.28	113.13
Nangah Pinoh	ID	-0.33	111.73
Nangalisan	PH	16.43	120.48
Nangan	PH	6.47	126.12
Nangaroro	ID	-8.79	121.39
Nangka	PH	10.86	123.04
Nanning	CN	22.82	108.32
Nansang	MM	20.89	97.72
Nant Hpar	MM	26.07	95.80
Nant Thar Kone	MM	16.89	96.11
Nanyo	PH	7.34	125.64
Nanyun	MM	26.98	96.17
Napalitan	PH	8.78	124.80
Napnapan	PH	10.71	122.39
Napoles	PH	10.50	122.90
Napuro	PH	12.03	124.71
Narathiwat	TH	6.43	101.82
Naringgul	ID	-7.33	107.33
Narmada	ID	-8.59	116.20
Naro	PH	11.90	123.67
Narra	PH	9.27	118.40
Naru	ID	-8.57	118.99
Narvacan	PH	17.42	120.48
Nasipit	PH	8.97	125.29
Nasugbu	PH	14.07	120.63
Nat Sin Kone	MM	16.60	96.05
Nat Yae Twin	MM	16.61	95.97
Natal	ID	0.56	99.11
Natalungan	PH	7.53	125.02
Natar	ID	-5.31	105.19
Nathom	TH	17.79	104.09
Natividad	PH	16.04	120.80
Nato	PH	13.61	123.54
Natonin	PH	17.11	121.28
Nattalin	MM	18.43	95.55
Nattapian	PH	17.68	121.70
Natubleng	PH	16.70	120.78
Nature Reserve	SG	1.37	103.78
Naujan	PH	13.32	121.30
Naval	PH	11.56	124.40
Navatat	PH	15.85	120.39
Navotas	PH	14.67	120.95
Nay Pyi Taw	MM	19.75	96.13
Nañgka	PH	8.17	124.18
Ndona	ID	-8.83	121.69
Ne Byaw	MM	17.03	95.87
Ne Tha Mein	MM	17.04	95.82
Neang Sav	KH	12.55	104.49
Negara	ID	-8.36	114.62
Negararatu	ID	-4.66	104.74
Negeriagung	ID	-3.77	103.65
Nena	PH	11.77	125.42
Nenita	PH	12.49	124.80
Neonmat	ID	-9.88	124.33
Neram Satu	MY	4.01	103.28
New Agutaya	PH	10.56	119.31
New Baclayon	PH	6.58	125.37
New Batu Batu	PH	5.07	119.88
New Bohol	PH	7.52	125.84
New Cebu	PH	7.10	125.03
New Corella	PH	7.59	125.82
New Delhi	IN	28.62	77.21
New Iloilo	PH	6.55	124.79
New Lagao	PH	6.70	124.64
New Leyte	PH	7.50	125.75
New Panamao	PH	5.95	121.20
New Panay	PH	6.74	124.56
New Pandanon	PH	10.56	123.15
New Sibonga	PH	7.56	125.93
New Visayas	PH	7.52	125.62
New Washington	PH	11.65	122.43
Newton	SG	1.31	103.84
Nga Sơn	VN	20.01	105.97
Ngabang	ID	0.38	109.95
Ngalu	ID	-10.15	120.71
Ngamprah	ID	-6.80	107.28
Nganjuk	ID	-7.61	111.90
Ngantru	ID	-8.01	111.93
Ngao	TH	18.76	99.98
Ngapali	MM	18.44	94.32
Ngar Bat Gyi	MM	24.18	96.80
Ngasem	ID	-7.80	112.04
Ngawen	ID	-7.00	111.31
Ngawi	ID	-7.40	111.45
Ngazutaung	MM	17.21	96.21
Ngemplak	ID	-7.55	110.72
Nggongi	ID	-10.19	120.23
Nghi Sơn	VN	19.33	105.82
Nghi Xuân	VN	18.66	105.75
Nghèn	VN	18.45	105.78
Nghĩa Hành	VN	15.05	108.78
Nghĩa Lộ	VN	21.60	104.52
Nghĩa Đàn	VN	19.30	105.43
Nghĩa Đô	VN	21.05	105.80
Ngkan	ID	3.40	97.67
Ngoro	ID	-7.68	112.26
Ngraho	ID	-7.17	111.50
Ngrayun	ID	-8.07	111.45
Ngulakan	ID	-6.78	111.22
Ngunut	ID	-8.11	112.02
Nguyễn Du	VN	21.02	105.85
Ngã Bảy	VN	9.81	105.82
Ngã Năm	VN	9.57	105.60
Ngã Sáu	VN	9.92	105.81
Ngô Đồng	VN	20.28	106.44
Ngũ Hành Sơn	VN	16.02	108.25
Ngọc Hiển	VN	8.66	105.06
Ngọc Hồi	VN	20.92	105.85
Ngọc Lặc	VN	20.09	105.37
Nha Trang	VN	12.25	109.19
Nho Quan	VN	20.32	105.75
Nhà Bàng	VN	10.62	105.00
Nhà Bè	VN	10.70	106.74
Nhã Nam	VN	21.45	106.10
Nhơn Trạch	VN	10.72	106.88
Như Quỳnh	VN	20.98	105.98
Niah	MY	3.86	113.72
Nibaliw Central	PH	16.13	120.40
Nibong Tebal	MY	5.17	100.48
Nieves	PH	15.33	120.95
Nikhom Kham Soi	TH	16.37	104.55
Nikhom Nam Un	TH	17.18	103.72
Nikhom Phattana	TH	12.83	101.20
Nikiniki	ID	-9.81	124.48
Nilombot	PH	16.03	120.44
Ninh Bình	VN	20.26	105.98
Ninh Giang	VN	20.73	106.40
Ninh Hòa	VN	12.49	109.12
Ninoy	PH	15.86	120.25
Nipah Panjang	ID	-1.08	104.19
Niugan	PH	14.95	120.97
Niyor	MY	2.09	103.28
Noemuti	ID	-9.57	124.50
Noen Kham	TH	14.95	99.94
Noen Maprang	TH	16.57	100.63
Noen Sa-nga	TH	15.56	102.00
Nokor Pheas	KH	13.65	103.73
Noling	PH	6.66	124.10
Non Daeng	TH	15.41	102.54
Non Din Daeng	TH	14.31	102.75
Non Kho	TH	14.92	104.73
Non Narai	TH	15.24	103.91
Non Sa-at	TH	16.98	102.89
Non Sang	TH	16.87	102.57
Non Sila	TH	15.97	102.67
Non Sung	TH	15.18	102.26
Non Suwan	TH	14.58	102.60
Non Thai	TH	15.20	102.07
Nong Bua	TH	15.86	100.59
Nong Bua Daeng	TH	16.08	101.80
Nong Bua Lamphu	TH	17.20	102.44
Nong Bua Rawe	TH	15.75	101.76
Nong Bun Nak	TH	14.74	102.37
Nong Chang	TH	15.39	99.84
Nong Chik	TH	6.84	101.18
Nong Chok	TH	13.86	100.86
Nong Don	TH	14.68	100.71
Nong Han	TH	17.36	103.11
Nong Hi	TH	15.61	103.99
Nong Hin	TH	17.12	101.86
Nong Hong	TH	14.85	102.68
Nong Hạ	VN	21.95	105.80
Nong Kha Yang	TH	15.36	99.93
Nong Khae	TH	14.34	100.87
Nong Khaem	TH	13.71	100.35
Nong Khai	TH	17.88	102.74
Nong Ki	TH	14.69	102.54
Nong Kung Si	TH	16.65	103.30
Nong Mamong	TH	15.28	99.87
Nong Muang	TH	15.25	100.65
Nong Muang Khai	TH	18.26	100.19
Nong Na Kham	TH	16.80	102.34
Nong Phai	TH	15.99	101.06
Nong Phok	TH	16.31	104.20
Nong Prue	TH	14.61	99.46
Nong Ruea	TH	16.49	102.43
Nong Saeng	TH	17.17	102.78
Nong Suea	TH	14.13	100.83
Nong Sung	TH	16.48	104.35
Nong Wua So	TH	17.16	102.57
Nong Ya Plong	TH	13.16	99.70
Nong Yai	TH	13.15	101.37
Nong Yasai	TH	14.78	99.91
Nopphitam	TH	8.72	99.75
Norala	PH	6.52	124.66
Norzagaray	PH	14.91	121.05
Novaliches Proper	PH	14.72	121.05
Novallas	PH	9.51	123.12
Noveleta	PH	14.43	120.88
Novena	SG	1.32	103.84
Nuea Khlong	TH	8.07	99.00
Nueva Era	PH	17.92	120.66
Nueva Fuerza	PH	9.85	124.17
Nueva Valencia	PH	10.51	122.53
Nueva Vida Sur	PH	9.78	124.17
Nugas	PH	9.70	123.44
Nuing	PH	5.63	125.44
Numancia	PH	11.71	122.33
Nunguan	PH	7.13	124.69
Nunukan	ID	4.14	117.65
Nunungan	PH	7.82	123.97
Nusa Dua	ID	-8.80	115.23
Nusantara	ID	-0.97	116.71
Nuyo	PH	7.42	124.41
Nwe Khway	MM	17.02	96.15
Nyalas	MY	2.43	102.47
Nyalindung	ID	-7.04	106.94
Nyaung	MM	16.83	96.09
Nyaung Chaung	MM	16.63	96.22
Nyaung Gon	MM	16.54	95.90
Nyaung Ngoke To	MM	16.73	96.14
Nyaung Ngu	MM	16.47	96.04
Nyaung Pin	MM	16.92	96.33
Nyaung Pin Thar	MM	16.49	96.12
Nyaung Waing	MM	16.67	96.32
Nyaung-U	MM	21.20	94.91
Nyaungdon	MM	17.04	95.64
Nyaunglebin	MM	17.95	96.72
Nyaungshwe	MM	20.66	96.93
Nà Tấu	VN	21.51	103.12
Nàng Mau	VN	9.75	105.53
Nông Cống	VN	19.62	105.65
Nông Trường Trần Phú	VN	21.48	104.73
Núi Sập	VN	10.26	105.27
Núi Thành	VN	15.43	108.66
Núi Đèo	VN	20.92	106.67
Núi Đối	VN	20.75	106.67
Năm Căn	VN	8.76	104.99
Nằm Vi	VN	22.22	102.52
Oaqui	PH	16.86	120.41
Obando	PH	14.71	120.94
Obano	ID	-3.93	136.23
Obong	PH	9.74	123.51
Ocampo	PH	13.56	123.38
Ocaña	PH	10.07	123.62
Ochanado	PH	11.61	122.48
Ocoy	PH	11.17	123.79
Odala	PH	13.48	120.82
Odicon	PH	13.53	123.06
Odiong	PH	12.59	121.50
Odiongan	PH	12.40	121.99
Odongk	KH	11.68	104.70
Oebobo	ID	-10.17	123.60
Oeekam	ID	-9.71	124.59
Oekabiti	ID	-10.22	123.83
Oekamusa	ID	-9.87	124.31
Oelamasi	ID	-10.06	123.88
Oganlima	ID	-4.87	104.70
Ogod	PH	12.90	123.62
Ogotua	ID	0.96	120.26
Ogtongon	PH	10.77	123.52
Ohn Hne Kone	MM	17.11	96.26
Oinlasi	ID	-9.85	124.57
Okaba	ID	-8.05	139.66
Oke Kan	MM	16.85	96.07
Okiot	PH	9.57	123.17
Okpo	MM	16.97	96.09
Oksibil	ID	-4.90	140.63
Olafulihaa	ID	-10.63	123.23
Olea	PH	15.86	120.49
Olehsari	ID	-8.22	114.32
Olingan	PH	8.54	123.32
Olongapo	PH	14.83	120.28
Olutanga	PH	7.31	122.85
Om Koi	TH	17.80	98.36
Onan Ganjang Satu	ID	2.16	98.63
Ondong Siau	ID	2.75	125.36
Ondoy	PH	11.82	122.13
One North	SG	1.30	103.79
One Tree Hill	SG	1.30	103.83
Ongkharak	TH	14.12	101.00
Onimsari	ID	-2.87	132.99
Onolimbu	ID	0.99	97.50
Opol	PH	8.52	124.57
Oracon	PH	10.48	122.58
Orani	PH	14.80	120.54
Oransbari	ID	-1.34	134.26
Oras	PH	12.14	125.44
Orion	PH	14.62	120.58
Ormoc	PH	11.01	124.61
Orong	PH	9.94	122.83
Oroquieta	PH	8.49	123.80
Osiao	PH	13.09	123.98
Osias	PH	7.60	124.82
Oslob	PH	9.52	123.43
Osmeña	PH	12.73	123.33
Otdam Souriya	KH	11.06	104.71
Oton	PH	10.69	122.47
Ou Andoung	KH	12.94	102.56
Ou Bak Roteh	KH	11.15	103.98
Ou Bei Choan	KH	13.77	102.74
Ou Char	KH	13.11	103.19
Ou Chrov	KH	13.64	102.58
Ou Chum	KH	13.80	106.99
Ou Kanthor	KH	12.70	104.84
Ou Krasar	KH	10.56	104.29
Ou Reang	KH	12.33	107.17
Ou Ruessei	KH	12.50	106.04
Ou Smach	KH	14.42	103.70
Ou Svay	KH	13.88	106.00
Ou Ya Dav	KH	13.67	107.35
Oudomsouk	LA	17.71	105.15
Outram Park	SG	1.28	103.84
Ovlaok	KH	11.57	104.75
Owak	PH	10.55	123.70
Oxley	SG	1.30	103.84
Ozamiz City	PH	8.15	123.84
Pa Bon	TH	7.27	100.17
Pa Daet	TH	19.50	99.99
Pa Du Mone	MM	26.01	95.86
Pa Kauk	MM	16.46	96.25
Pa Kham	TH	14.44	102.73
Pa Mok	TH	14.49	100.45
Pa Phayom	TH	7.84	99.92
Pa Sang	TH	18.53	98.94
Pa Thi	MM	16.68	95.87
Pa Tio	TH	15.83	104.39
Paagahan	PH	14.44	121.40
Paatan	PH	7.12	124.92
Pabuaran	ID	-6.20	106.07
Pacarkeling	ID	-7.26	112.76
Paciran	ID	-6.88	112.38
Pacitan	ID	-8.19	111.10
Paclolo	PH	12.38	121.17
Paco	PH	14.59	120.99
Paco Roman	PH	15.66	121.09
Pacol	PH	10.45	122.82
Padada	PH	6.64	125.34
Padaherang	ID	-7.55	108.70
Padalarang	ID	-6.84	107.47
Padang Aro	ID	-1.53	101.26
Padang Besar	MY	6.38	100.30
Padang Endau	MY	2.66	103.62
Padang Hang	MY	6.21	100.30
Padang Mat Sirat	MY	6.35	99.73
Padang Rengas	MY	4.77	100.85
Padang Serai	MY	5.51	100.55
Padang Sira	MY	6.36	100.34
Padang Tengku	MY	4.23	101.99
Padangbatung	ID	-2.84	115.29
Padangcermin	ID	-5.60	105.14
Padangguci	ID	-4.59	103.14
Padangpanjang	ID	-0.46	100.41
Padangsappa	ID	-3.23	120.30
Padangsidempuan	ID	1.38	99.27
Padangtepung	ID	-3.75	102.79
Padangtiji	ID	5.37	95.84
Padangtikar	ID	-0.69	109.26
Padangulaktanding	ID	-3.37	102.80
Padapada	PH	15.55	120.52
Padarincang	ID	-6.21	105.95
Paddaya	PH	18.32	121.74
Pademawu	ID	-7.19	113.53
Padong	PH	18.05	120.75
Padre Burgos	PH	13.92	121.81
Padre Garcia	PH	13.88	121.21
Padre Zamora	PH	10.07	123.25
Paete	PH	14.36	121.48
Pag-asa	PH	7.58	125.68
Paga	ID	-8.78	122.05
Pagadian	PH	7.83	123.44
Pagak	ID	-8.23	112.53
Pagalungan	PH	7.06	124.70
Pagaluñgan	PH	7.14	124.38
Pagangan	PH	7.11	124.60
Pagar Alam	ID	-4.03	103.25
Pagat	ID	-2.62	115.43
Pagatan	ID	-3.61	115.94
Pagatin	PH	6.97	124.48
Pagbilao	PH	13.97	121.70
Pagelaran	ID	-6.43	105.86
Pagerageung	ID	-7.11	108.17
Pagimana	ID	-0.80	122.65
Pagoh	MY	2.15	102.77
Pagsabangan	PH	7.48	125.75
Pagsanahan Norte	PH	17.92	120.45
Pagsanghan	PH	11.97	124.72
Pagsanjan	PH	14.27	121.46
Pagsañgahan	PH	13.22	122.54
Pagudpud	PH	18.56	120.79
Paiisa	PH	13.93	121.35
Pailin	KH	12.85	102.61
Painan	ID	-1.35	100.57
Paitan	PH	6.66	124.87
Paitan Este	PH	16.09	120.03
Paitan Norte	PH	15.83	120.74
Pajo	PH	11.24	124.01
Pak Chom	TH	18.02	101.90
Pak Chong	TH	14.71	101.42
Pak Khat	TH	18.31	103.30
Pak Kret	TH	13.91	100.50
Pak Phanang	TH	8.35	100.20
Pak Phayun	TH	7.34	100.32
Pak Phli	TH	14.16	101.27
Pak Tho	TH	13.37	99.84
Pak Thong Chai	TH	14.72	102.03
Paka	MY	4.64	103.44
Pakan	MY	1.88	111.68
Pakel	ID	-8.15	111.83
Pakenjeng	ID	-7.41	107.69
Pakham	TH	14.44	102.73
Pakiad	PH	10.71	122.52
Pakil	PH	14.38	121.48
Pakisaji	ID	-8.07	112.60
Pakkading	LA	18.32	103.99
Pakkat	ID	2.15	98.47
Pakkhat	TH	18.30	103.31
Pakokku	MM	21.33	95.08
Pakong	ID	-7.03	113.55
Pakse	LA	15.12	105.80
Pakuan Agung	ID	-4.66	104.96
Pakuniran	ID	-7.81	113.51
Pakuwon	ID	-7.22	107.90
Pakxan	LA	18.39	103.66
Pakxong	LA	15.18	106.23
Pal Hal	KH	13.79	104.98
Palacpalac	PH	16.13	120.53
Palagao Norte	PH	18.04	121.72
Palahanan Uno	PH	13.83	121.36
Palakka	ID	-4.53	120.29
Palali	PH	14.31	122.49
Palampas	PH	10.53	123.42
Palanas	PH	12.15	123.92
Palangkaraya	ID	-2.21	113.92
Palangue	PH	14.28	120.81
Palanit	PH	12.32	124.34
Palapag	PH	12.55	125.11
Palaran	ID	-0.57	117.20
Palaroo	PH	11.41	124.48
Palas	ID	-5.65	105.68
Palattae	ID	-4.97	120.11
Palauig	PH	15.44	119.90
Palayan City	PH	15.54	121.08
Paldit	PH	16.17	120.53
Palembaian	ID	-0.18	100.23
Palembang	ID	-2.92	104.75
Palestina	PH	13.61	123.25
Palguyod	PH	16.12	120.52
Palhi	PH	10.65	124.81
Palian	PH	6.37	124.91
Palimanan	ID	-6.71	108.42
Palimbang	PH	6.21	124.19
Palkan	PH	6.30	125.03
Palma Gil	PH	7.64	125.63
Palo	PH	11.16	124.99
Paloh	MY	2.19	103.20
Palomoc	PH	7.92	122.58
Palompon	PH	11.05	124.38
Palopo	ID	-2.99	120.20
Palsong	PH	13.42	123.30
Palu	ID	-0.91	119.87
Paluan	PH	13.42	120.46
Palusapis	PH	15.68	120.86
Pamantingan	PH	6.71	124.38
Pamanukan	ID	-6.28	107.81
Pamarican	ID	-7.46	108.52
Pamatawan	PH	14.93	120.21
Pamayanang University of Philippines Employment Housing Cooperative Subdivision	PH	14.35	120.98
Pambisan	PH	13.01	121.41
Pambuhan	PH	13.97	123.08
Pambujan	PH	12.56	124.93
Pamekasan	ID	-7.16	113.47
Pameungpeuk	ID	-7.64	107.73
Pamolokan	ID	-7.00	113.87
Pamotan	ID	-6.76	111.49
Pamplona	PH	18.47	121.34
Pamulang	ID	-6.34	106.74
Pan Set	MM	23.05	94.71
Pan Taw	MM	16.63	96.35
Pan-an	PH	8.22	123.84
Panabingan	PH	15.38	120.76
Panabo	PH	7.31	125.68
Panabuan	PH	5.96	120.96
Panacan	PH	9.25	118.41
Panadtaban	PH	6.90	124.64
Panalanoy	PH	11.25	125.01
Panalingaan	PH	8.78	117.42
Panalipan	PH	10.65	124.02
Panalo-on	PH	7.92	123.75
Panan	PH	15.21	120.03
Pananaw	PH	5.98	121.21
Pananjung	ID	-7.68	108.65
Panaragan	ID	-4.48	105.08
Panare	TH	6.86	101.49
Panarukan	ID	-7.70	113.92
Panawangan	ID	-7.12	108.38
Panay	PH	11.56	122.79
Panayacan	PH	11.76	122.22
Panaytayon	PH	9.95	123.98
Pance	PH	15.69	120.62
Pancol	PH	10.87	119.42
Pancur	ID	-6.72	111.47
Pandaan	ID	-7.65	112.69
Pandacaqui	PH	15.17	120.65
Pandak	ID	-7.91	110.29
Pandakan	PH	5.99	121.17
Pandamaran	MY	3.01	101.42
Pandan	ID	1.68	98.82
Pandan Niog	PH	6.23	120.56
Pandan Valley	SG	1.32	103.78
Pandasan	PH	7.28	125.85
Pandeglang	ID	-6.31	106.11
Pandi	PH	14.87	120.96
Pando	PH	15.39	120.68
Pane Tongah	ID	2.91	98.97
Pang	PH	5.95	121.29
Pang Sila Thong	TH	16.10	99.49
Pangabuan	PH	8.06	123.70
Pangal Sur	PH	16.60	121.67
Panganiban	PH	16.01	120.78
Pangantocan	PH	7.85	124.81
Pangao	PH	13.92	121.13
Pangapisan	PH	16.22	119.96
Pangaron	ID	-3.31	115.20
Pangascasan	PH	16.12	120.09
Pangdan	PH	11.74	124.92
Panggul	ID	-8.25	111.46
Panggungrejo	ID	-8.25	112.28
Pangian	PH	6.46	125.55
Pangil	PH	14.40	121.47
Pangkajene	ID	-4.84	119.55
Pangkalan Balai	ID	-2.88	104.39
Pangkalan Brandan	ID	4.02	98.28
Pangkalan Bunut	ID	0.30	102.15
Pangkalan Kasai	ID	-0.59	102.39
Pangkalan Kerinci	ID	0.40	101.86
Pangkalanbuun	ID	-2.68	111.63
Pangkalpinang	ID	-2.13	106.11
Pangkham	MM	22.18	99.17
Pangkor	MY	4.21	100.57
Panglao	PH	9.58	123.75
Panglong	MM	24.10	98.31
Pangpang	PH	15.94	120.31
Pangtara	MM	20.94	96.66
Panguiranan	PH	12.07	123.32
Pangulayan	PH	13.04	121.45
Pangururan	ID	2.61	98.70
Pangyan	PH	5.70	125.28
Panikian	PH	9.33	125.93
Panikihan	PH	13.91	122.13
Panimbang	ID	-6.49	105.80
Panique	PH	12.48	122.01
Paniqui	PH	15.67	120.58
Panitan	PH	11.47	122.77
Panite	ID	-10.07	124.23
Panitian	PH	9.10	118.09
Panjalu	ID	-7.13	108.27
Panjang	ID	-5.48	105.32
Panji	ID	-7.73	114.10
Panlaitan	PH	12.12	119.85
Panlinlang	PH	15.18	120.70
Panognawan	PH	11.16	124.00
Pansol	PH	13.89	121.24
Pansoy	PH	13.18	122.60
Pantabangan	PH	15.81	121.14
Pantai	ID	-3.13	116.14
Pantai Belimbing	MY	2.34	102.26
Pantai Cenang	MY	6.29	99.73
Pantai Ceuremen	ID	4.37	96.20
Pantai Remis	MY	4.46	100.63
Pantaihambawang	ID	-2.65	115.33
Pantao	PH	13.19	123.33
Pantao-Ragat	PH	8.08	124.13
Pantar	PH	8.07	124.26
Pantay Na Matanda	PH	14.12	121.12
Pante Makasar	TL	-9.20	124.38
Pante Raja	ID	5.25	96.15
Panti	ID	0.36	100.06
Pantijan No 2	PH	14.23	120.80
Pantu	MY	1.14	111.12
Pantubig	PH	14.97	120.95
Pantukan	PH	7.16	125.90
Panubigan	PH	7.43	123.35
Panukulan	PH	14.93	121.82
Panyambungan	ID	0.87	99.55
Paoay	PH	18.06	120.52
Paombong	PH	14.83	120.79
Paoy Paet	KH	13.66	102.56
Papar	MY	5.73	115.93
Papaya	PH	15.32	120.84
Papun	MM	18.06	97.44
Par Da Gyi	MM	16.66	96.32
Parabcan	PH	13.71	123.75
Parabon	ID	-7.54	107.92
Paracale	PH	14.28	122.79
Paracelis	PH	17.27	121.47
Paradahan	PH	14.32	120.86
Paraiso	PH	10.88	123.36
Paranaque City	PH	14.48	121.02
Paranas	PH	11.85	125.12
Parang	PH	14.63	120.45
Parangan	PH	5.08	119.94
Parapat	ID	2.66	98.93
Pare	ID	-7.77	112.20
Parepare	ID	-4.01	119.63
Pariaman	ID	-0.62	100.12
Parian Dakula	PH	5.56	120.77
Parigi	ID	-7.70	108.50
Paringao	PH	16.57	120.32
Paringin	ID	-2.34	115.47
Parioc Segundo	PH	17.18	120.47
Parion	PH	11.47	122.70
Parista	PH	15.85	120.93
Parit	MY	4.48	100.92
Parit Buntar	MY	5.13	100.49
Parit Jawa	MY	1.96	102.64
Parit Malintang	ID	-0.62	100.28
Parit Raja	MY	1.87	103.11
Parit Sulung	MY	1.98	102.88
Parlilitan	ID	2.32	98.46
Parmonangan	ID	2.40	99.05
Paropo	ID	2.87	98.52
Parung	ID	-6.42	106.73
Pasacao	PH	13.51	123.04
Pasanggrahan	ID	-6.61	105.90
Pasar Wajo	ID	-5.50	122.84
Pasararba	ID	-2.26	115.32
Pasarbaru	ID	-1.31	100.51
Pasarkemis	ID	-6.17	106.53
Pasarkuok	ID	-1.44	100.62
Pasarujungbatu	ID	1.04	99.95
Pasay	PH	14.54	121.00
Pasean	ID	-6.89	113.58
Paseh	ID	-7.07	107.79
Pasian	PH	7.93	126.07
Pasibi West	PH	15.86	120.38
Pasig City	PH	14.59	121.06
Pasil	PH	17.38	121.13
Pasingkan	ID	-2.69	115.21
Pasir Gudang	MY	1.46	103.91
Pasir Mas	MY	6.05	102.14
Pasir Panjang	ID	2.67	98.00
Pasir Pengaraian	ID	0.86	100.30
Pasir Puteh	MY	5.83	102.40
Pasir Ris New Town	SG	1.37	103.95
Pasirgeleng	ID	-6.80	106.01
Pasirian	ID	-8.21	113.11
Pasirluhur	ID	-7.10	107.95
Pasirpanjang	ID	1.13	103.35
Pasong Kawayan Primero	PH	14.34	120.88
Pasongsongan	ID	-6.89	113.66
Passi	ID	0.77	124.30
Passo	ID	-3.63	128.25
Pastrana	PH	11.14	124.89
Pasuquin	PH	18.33	120.62
Pasuruan	ID	-7.65	112.91
Pata	PH	17.72	121.50
Patabog	PH	13.44	122.46
Patao	PH	11.22	123.69
Patawag	PH	8.11	122.62
Patayac	PH	15.96	120.42
Pateros	PH	14.54	121.07
Pathein	MM	16.78	94.73
Pathio	TH	10.71	99.32
Pathum Rat	TH	15.63	103.34
Pathum Ratchawongsa	TH	15.89	104.91
Pathum Thani	TH	14.01	100.53
Pathum Wan	TH	13.74	100.52
Pati	ID	-6.76	111.04
Patikul	PH	6.09	121.11
Patimuan	ID	-7.60	108.76
Patin-ay	PH	8.55	125.94
Patindeguen	PH	7.22	124.50
Patipi Pasir	ID	-2.71	132.13
Patique	PH	10.24	122.90
Patnanungan	PH	14.78	122.18
Patnongon	PH	10.91	121.99
Pato-o	PH	12.43	122.07
Patonan	PH	10.57	123.47
Patong	PH	12.34	125.29
Patpata Segundo	PH	17.18	120.43
Patrang	ID	-8.14	113.72
Patria	PH	11.74	122.02
Patrocinio	PH	8.61	124.85
Pattani	TH	6.87	101.25
Pattao	PH	18.25	121.81
Pattaya	TH	12.93	100.88
Patuto	PH	14.12	120.97
Pauh	ID	-2.14	102.82
Pauhambar	ID	-0.66	100.21
Pauk Kone	MM	16.95	96.15
Pauk Taw	MM	16.69	96.01
Pauktaw	MM	16.88	96.09
Paulba	PH	13.18	123.46
Paung	MM	16.62	97.46
Paungde	MM	18.49	95.51
Pavia	PH	10.78	122.55
Paw Maing	MM	26.00	95.65
Pawa	PH	13.18	123.73
Pawak	PH	8.02	124.26
Pawgan	MM	16.91	96.10
Pawican	PH	12.07	123.97
Pawili	PH	13.52	123.28
Pawing	PH	11.18	125.00
Paya Dapur	ID	3.21	97.42
Paya Lebar	SG	1.35	103.89
Paya Terubong	MY	5.37	100.28
Payabon	PH	9.76	123.14
Payakumbuh	ID	-0.22	100.63
Payao	PH	10.18	122.92
Payapa	PH	14.00	120.89
Payathonzu	MM	15.32	98.39
Payocpoc Sur	PH	16.49	120.33
Paypay	PH	11.22	123.98
Payuhan	PH	5.94	120.90
Payunga	ID	0.56	122.95
Pazundaung	MM	16.80	96.17
Pañgobilian	PH	8.80	117.86
Peam Chor	KH	11.10	105.22
Peam Ro	KH	11.31	105.28
Pecangaan	ID	-6.70	110.71
Pechreada	KH	12.55	107.42
Pedamaran	ID	-3.49	104.84
Pedtad	PH	7.16	124.81
Pegasing	ID	4.58	96.78
Peik Swei	MM	16.73	96.07
Pein Hne Kone	MM	16.64	96.03
Peinnegon	MM	16.88	96.10
Pekalongan	ID	-6.89	109.68
Pekan	MY	3.48	103.40
Pekan Bahapal	ID	3.11	99.17
Pekan Nenas	MY	1.51	103.51
Pekan Serkat	MY	1.30	103.49
Pekanbaru	ID	0.52	101.44
Pekutatan	ID	-8.42	114.82
Pelabuhan Dagang	ID	-1.15	103.08
Pelabuhan Klang	MY	3.00	101.39
Pelabuhanratu	ID	-6.99	106.55
Pelaihari	ID	-3.80	114.78
Pelau	ID	-3.52	128.47
Pelentong	MY	1.52	103.82
Pemalang	ID	-6.89	109.38
Pemangkat	ID	1.17	108.97
Pematang Raya	ID	2.97	98.85
Pematangsiantar	ID	2.96	99.07
Pembuanghulu	ID	-2.51	112.15
Pemenang	ID	-8.40	116.10
Penaga	MY	5.53	100.38
Penajam	ID	-1.25	116.77
Penanjong	BN	4.84	114.68
Penaron	ID	4.64	97.68
Penataban Krajan Satu	ID	-8.21	114.36
Pendang	MY	6.00	100.48
Pendawanbaru	ID	-2.53	115.24
Pendolo	ID	-2.07	120.69
Penengahan	ID	-5.77	105.70
Peng Siang	SG	1.38	103.74
Pengandonan	ID	-4.05	103.88
Pengerang	MY	1.37	104.11
Pengkalan Batu	BN	4.78	114.83
Pengkalan Chepa	MY	6.17	102.29
Pengkalan Kundor	MY	6.08	100.36
Pengkok	ID	-7.17	111.61
Peninjawan	ID	-3.87	104.38
Penyabong	MY	1.63	104.15
Perai	MY	5.38	100.38
Peranap	ID	-0.54	101.98
Perbaungan	ID	3.57	98.96
Percut	ID	3.63	98.86
Perez	PH	14.19	121.93
Peringat	MY	6.03	102.28
Perling	MY	1.48	103.68
Permatang Kuching	MY	5.46	100.38
Permatang Pasir	MY	5.42	100.44
Perrelos	PH	10.12	123.67
Perumahan Negara Panchor	BN	4.97	115.02
Petagas	MY	5.91	116.05
Petakbehandang	ID	-2.08	113.44
Petaling Jaya	MY	3.11	101.61
Petani	ID	0.33	128.65
Petoosang	ID	-3.43	118.99
Peukanbada	ID	5.54	95.23
Peuleumat	ID	3.53	97.03
Peureulak	ID	4.81	97.89
Peña	PH	12.09	123.94
Peñablanca	PH	17.63	121.78
Peñaranda	PH	15.35	121.00
Peñarrubia	PH	17.56	120.65
Pha Khao	TH	17.07	102.03
Phachi	TH	14.45	100.73
Phai Sali	TH	15.60	100.65
Phak Hai	TH	14.46	100.37
Phakdi Chumphon	TH	15.91	101.42
Phan	TH	19.55	99.74
Phan Rang-Tháp Chàm	VN	11.56	108.99
Phan Thiết	VN	10.93	108.10
Phan Thong	TH	13.47	101.09
Phana	TH	15.68	104.85
Phanat Nikhom	TH	13.45	101.18
Phang Khon	TH	17.39	103.72
Phang Nga	TH	8.45	98.53
Phanna Nikhom	TH	17.35	103.85
Phanom	TH	8.85	98.81
Phanom Dong Rak	TH	14.45	103.31
Phanom Phrai	TH	15.68	104.11
Phanom Sarakham	TH	13.75	101.35
Phanom Thuan	TH	14.13	99.70
Phasi Charoen	TH	13.71	100.44
Phato	TH	9.79	98.78
Phatthalung	TH	7.62	100.08
Phatthana Nikhom	TH	14.86	100.99
Phaya Mengrai	TH	19.85	100.15
Phaya Thai	TH	13.78	100.54
Phayakkhaphum Phisai	TH	15.52	103.19
Phayao	TH	19.19	99.88
Phayu	TH	14.91	104.39
Phayuha Khiri	TH	15.46	100.14
Phen	TH	17.70	102.91
Phetchabun	TH	16.42	101.16
Phetchaburi	TH	13.11	99.94
Phibun Mangsahan	TH	15.24	105.23
Phibun Rak	TH	17.55	103.06
Phichai	TH	17.29	100.09
Phichit	TH	16.44	100.35
Phimai	TH	15.22	102.49
Phipun	TH	8.56	99.61
Phitsanulok	TH	16.82	100.26
Phlapphla Chai	TH	14.73	103.17
Phnom Penh	KH	11.56	104.92
Phnum Kravanh	KH	12.35	103.77
Phnum Proek	KH	13.22	102.40
Phnum Srok	KH	13.74	103.34
Phnum Sruoch	KH	11.38	104.37
Pho Sai	TH	15.83	105.26
Pho Si Suwan	TH	15.23	104.08
Pho Tak	TH	17.87	102.40
Pho Thale	TH	16.09	100.26
Pho Thong	TH	14.67	100.41
Phon	TH	15.82	102.60
Phon Charoen	TH	18.03	103.17
Phon Na Kaeo	TH	17.22	104.29
Phon Phisai	TH	18.02	103.08
Phon Sai	TH	15.49	104.00
Phong Châu	VN	21.41	105.31
Phong Thạnh	VN	9.32	105.35
Phong Thổ	VN	22.54	103.30
Phong Điền	VN	16.58	107.36
Phonphisai	TH	18.02	103.08
Phop Phra	TH	16.38	98.69
Photharam	TH	13.69	99.85
Phra Khanong	TH	13.70	100.60
Phra Nakhon	TH	13.77	100.50
Phra Nakhon Si Ayutthaya	TH	14.35	100.58
Phra Phrom	TH	8.34	99.90
Phra Phutthabat	TH	14.73	100.80
Phra Pradaeng	TH	13.66	100.53
Phra Samut Chedi	TH	13.60	100.57
Phra Thong Kham	TH	15.31	101.98
Phra Yuen	TH	16.33	102.65
Phrae	TH	18.15	100.14
Phrai Bueng	TH	14.75	104.36
Phran Kratai	TH	16.67	99.59
Phrao	TH	19.37	99.20
Phrasaeng	TH	8.57	99.25
Phrom Buri	TH	14.79	100.45
Phrom Khiri	TH	8.52	99.82
Phrom Phiram	TH	17.03	100.20
Phu Kam Yao	TH	19.27	99.97
Phu Khiao	TH	16.38	102.13
Phu Kradueng	TH	16.88	101.88
Phu Luang	TH	17.14	101.66
Phu Pha Man	TH	16.65	101.90
Phu Phan	TH	17.00	103.97
Phu Phiang	TH	18.74	100.80
Phu Quoc	VN	10.22	103.97
Phu Ruea	TH	17.45	101.36
Phu Sang	TH	19.60	100.32
Phu Sing	TH	14.55	104.13
Phu Wiang	TH	16.65	102.38
Phuket	TH	7.89	98.40
Phum Kaôh Trŭng	KH	12.50	105.99
Phum Krâkôr	KH	12.50	106.02
Phum Pir	KH	13.71	106.99
Phum Ti Muoy	KH	11.53	102.99
Phum Ânlŭng Vĭl	KH	13.08	103.24
Phumĭ Achén	KH	12.88	105.94
Phumĭ Katê Vat	KH	13.81	107.25
Phumĭ Khchau	KH	11.92	105.14
Phumĭ Koŭk Kóng	KH	11.73	105.58
Phumĭ Nĭpéch	KH	12.92	104.78
Phumĭ Prey Chék	KH	10.65	104.57
Phumĭ Rôméas	KH	12.07	104.52
Phumĭ Srê Kăn	KH	10.67	104.61
Phumĭ Tnaôt	KH	12.95	104.57
Phumĭ Tnaôt Chŭm	KH	12.52	105.06
Phumĭ Trâpeăng Môntrei	KH	10.70	104.58
Phumĭ Véal Srê	KH	10.98	104.78
Phumĭ Véal Tônsay	KH	11.70	104.58
Phumĭ Yoŭl Toŭng	KH	12.88	105.86
Phumĭ Âmpĭl Leu	KH	12.01	105.43
Phumĭ Ândong Poŭthĭ	KH	11.36	105.81
Phumĭ Ândong Snay	KH	12.17	104.67
Phumĭ Ângkôr Borei	KH	10.99	104.97
Phumĭ Ânhchaeum	KH	11.85	105.71
Phumĭ Âu Lœ̆k	KH	13.52	105.07
Phutthaisong	TH	15.55	103.02
Phát Diệm	VN	20.09	106.08
Phôngsali	LA	21.68	102.10
Phônthong	LA	15.10	105.65
Phù Cát	VN	14.00	109.06
Phù Mỹ	VN	14.17	109.05
Phù Ninh	VN	21.08	105.95
Phù Yên	VN	21.26	104.64
Phùng	VN	21.09	105.66
Phú Hòa	VN	14.10	107.97
Phú Khương	VN	11.28	106.13
Phú Lộc	VN	9.43	105.74
Phú Mỹ	VN	10.63	107.07
Phú Ninh	VN	15.55	108.41
Phú Phong	VN	13.91	108.92
Phú Quý	VN	10.52	108.93
Phú Quốc	VN	10.29	104.01
Phú Thái	VN	20.96	106.51
Phú Thương	VN	21.09	105.81
Phú Thọ	VN	21.40	105.22
Phú Túc	VN	13.20	108.69
Phú Vang	VN	16.44	107.71
Phú Xuyên	VN	20.75	105.91
Phú Đô	VN	21.02	105.77
Phúc Lợi	VN	21.05	105.93
Phúc Sơn	VN	18.97	105.05
Phúc Thọ	VN	21.10	105.55
Phúc Trạch	VN	18.13	105.77
Phúc Yên	VN	21.24	105.70
Phương Linh	VN	21.47	105.10
Phước An	VN	12.71	108.30
Phước Dân	VN	11.53	108.93
Phước Hòa	VN	12.10	107.12
Phố Châu	VN	18.51	105.42
Phổ Yên	VN	21.42	105.89
Phổng Lăng	VN	21.46	103.67
Phụng Hiệp	VN	9.78	105.73
Phụng Nghia	VN	20.95	105.72
Phủ Lý	VN	20.55	105.91
Phủ Thông	VN	22.27	105.88
Ph’av	KH	12.03	104.96
Pi La Khat	MM	16.64	96.38
Piape I	PH	10.73	121.97
Pias	PH	15.35	121.07
Piat	PH	17.79	121.48
Piddig	PH	18.17	120.72
Pidie	ID	5.36	95.94
Pidigan	PH	17.57	120.59
Pidsandawan	PH	6.93	124.59
Pigcawayan	PH	7.28	124.43
Pikit	PH	7.05	124.67
Pila	PH	14.23	121.36
Pili	PH	13.55	123.28
Pilig	PH	17.34	121.77
Pililla	PH	14.49	121.31
Pimbalayan	PH	6.87	124.67
Pimpi	ID	0.88	123.55
Pinagsabangan	PH	13.27	121.27
Pinagsibaan	PH	13.83	121.32
Pinamalayan	PH	13.05	121.46
Pinambaran	PH	15.20	120.98
Pinamopoan	PH	11.31	124.57
Pinamungahan	PH	10.27	123.58
Pinaring	PH	7.23	124.31
Pinayagan Norte	PH	9.93	123.95
Pindangan Centro	PH	15.86	120.55
Pineleng	ID	1.42	124.84
Pines	PH	8.45	123.81
Pinili	PH	17.95	120.53
Pining	ID	4.11	97.59
Pinit	PH	13.57	123.41
Pinokawan	PH	10.34	123.29
Pinoma	PH	16.87	121.71
Pinrang	ID	-3.79	119.65
Pintupadang	ID	1.24	99.34
Pintuyan	PH	9.94	125.25
Pinugay	PH	14.60	121.26
Pinukpuk	PH	17.62	121.40
Pio Duran	PH	13.03	123.44
Piru	ID	-3.06	128.19
Pitogo	PH	10.12	124.55
Piña	PH	10.64	122.64
Piñahan	PH	15.63	121.06
Pla Pak	TH	17.18	104.53
Placer	PH	11.87	123.92
Plaeng Yao	TH	13.58	101.29
Plai Phraya	TH	8.53	98.86
Plampang	ID	-8.80	117.78
Plaridel	PH	15.66	121.02
Platagata	PH	11.30	123.16
Plei Kần	VN	14.70	107.69
Pleiku	VN	13.98	108.00
Pluak Daeng	TH	12.97	101.21
Plumbon	ID	-6.71	108.47
Poblacion	PH	14.38	121.03
Poblacion, San Felipe	PH	15.06	120.07
Poctol	PH	13.82	121.44
Pogonsili	PH	15.82	120.26
Pohgending Kawan	ID	-8.44	115.14
Poigar	ID	1.02	124.31
Pok Pa	MM	16.47	95.89
Pokak	ID	-7.69	110.66
Pokhara	NP	28.27	83.97
Pokok Sena	MY	6.17	100.52
Pokthinnyo	MM	17.32	96.14
Pola	PH	13.14	121.44
Polahongon	PH	10.53	124.97
Polanco	PH	8.53	123.36
Polangui	PH	13.29	123.49
Polañge	PH	12.40	124.63
Polen	ID	-9.69	124.48
Polewali	ID	-3.43	119.34
Polillo	PH	14.72	121.95
Polloc	PH	7.35	124.22
Polo	PH	16.20	119.95
Polomolok	PH	6.22	125.06
Polong	PH	15.98	120.20
Polong Norte	PH	15.90	120.42
Polonoling	PH	6.28	124.97
Polopina	PH	11.21	123.17
Polos	ID	-6.70	105.65
Pom Prap Sattru Phai	TH	13.76	100.51
Pompanua	ID	-4.23	120.15
Pondaguitan	PH	6.36	126.18
Pong	TH	19.15	100.28
Pong Nam Ron	TH	12.90	102.26
Pongol	PH	8.28	124.75
Pongro	KH	12.26	105.92
Ponhea Lueu	KH	11.66	104.87
Ponong	PH	11.08	122.63
Ponorogo	ID	-7.87	111.46
Ponot	PH	8.45	123.02
Ponso	PH	13.29	123.52
Pontevedra	PH	11.48	122.83
Pontian	PH	8.28	124.90
Pontian Besar	MY	1.51	103.38
Pontian Kechil	MY	1.49	103.39
Pontianak	ID	-0.03	109.33
Pontianak Barat	ID	-0.02	109.32
Poona-Piagapo	PH	8.08	124.12
Porac	PH	15.07	120.54
Porais	PH	15.76	121.04
Poro	PH	10.63	124.41
Port Area	PH	14.59	120.97
Port Barton	PH	10.48	119.25
Port Dickson	MY	2.52	101.80
Poso	ID	-1.40	120.75
Pota	ID	-8.34	120.76
Potia	PH	16.85	121.48
Potot	PH	12.20	123.43
Pototan	PH	10.94	122.64
Pototano	ID	-8.41	117.48
Pozorrubio	PH	16.11	120.54
Prabumulih	ID	-3.43	104.23
Prachamtakham	TH	14.06	101.52
Prachantakham	TH	14.06	101.52
Prachin Buri	TH	14.05	101.37
Prachin Buri Town	TH	14.05	101.37
Prachuap Khiri Khan	TH	11.82	99.78
Prado Siongco	PH	14.88	120.51
Pragaan	ID	-7.11	113.66
Prakhon Chai	TH	14.61	103.08
Pran Buri	TH	12.38	99.90
Prang Ku	TH	14.86	104.04
Prao	VN	15.92	107.65
Prasat	TH	14.64	103.40
Prathai	TH	15.53	102.72
Praya	ID	-8.71	116.27
Preaek Khsay Kha	KH	11.26	105.29
Preaek Prasab	KH	12.35	106.04
Preaek Saman	KH	12.28	106.03
Preah Netr Preah	KH	13.62	103.18
Preah Sdach	KH	11.10	105.38
President Quirino	PH	6.70	124.74
President Roxas	PH	11.43	122.93
Prey Chhor	KH	12.06	105.26
Prey Nob	KH	10.71	103.82
Prey Veaeng	KH	11.57	105.42
Prey Veng	KH	11.49	105.33
Prieto Diaz	PH	13.04	124.19
Prigen	ID	-7.68	112.62
Prigi	ID	-8.27	111.72
Pringgabaya	ID	-8.56	116.63
Pringsewu	ID	-5.36	104.97
Prinza	PH	14.20	121.14
Probolinggo	ID	-7.75	113.22
Progreso	PH	13.91	122.09
Project 6	PH	14.66	121.04
Prosperidad	PH	10.52	123.31
Proton City	MY	3.74	101.54
Prupuh	ID	-6.91	112.46
Pu Law Kone	MM	13.01	98.68
Pualas	PH	8.02	123.85
Pucanglaban	ID	-8.26	112.02
Puchong	MY	3.00	101.62
Pudi	ID	-2.89	116.34
Pudoc	PH	16.92	120.42
Pudoc North	PH	17.61	120.37
Pudu	MY	3.13	101.72
Pueai Noi	TH	15.87	102.91
Puelay	PH	15.89	120.57
Puerto Bello	PH	10.97	124.54
Puerto Galera	PH	13.50	120.95
Puerto Princesa	PH	9.74	118.74
Puger	ID	-8.37	113.48
Pugo	PH	16.32	120.47
Pulai	MY	5.65	100.90
Pulai Chondong	MY	5.87	102.23
Pulang Pisau	ID	-2.77	114.24
Pulangbato	PH	13.75	121.39
Pulau Kijang	ID	-0.69	103.18
Pulau Pramuka	ID	-5.75	106.61
Pulau Punjung	ID	-0.96	101.50
Pulau Sebang	MY	2.46	102.23
Pulau Temiang	ID	-1.22	102.24
Pulau Tiga	ID	4.13	97.88
Pulauberingin	ID	-4.50	103.64
Pulaupanggung	ID	-5.32	104.74
Pulaupinang	ID	-3.89	103.52
Pule	ID	-8.12	111.56
Pulei	MM	16.06	97.88
Pulilan	PH	14.90	120.85
Pulo	PH	15.25	120.93
Pulo Batal	ID	2.23	97.23
Pulo Ie	ID	3.28	97.36
Pulong Gubat	PH	14.86	120.91
Pulong Sampalok	PH	14.96	121.06
Pulong Santa Cruz	PH	14.27	121.08
Pulopaya	ID	2.87	97.65
Pulosari	ID	-7.01	108.02
Puloypuloy	PH	6.64	124.10
Pulung Santol	PH	15.05	120.56
Pulungmasle	PH	15.00	120.56
Pulupandan	PH	10.52	122.80
Punang	PH	9.02	118.05
Punao	PH	10.57	123.41
Punay	PH	5.96	121.20
Puncaktugu	ID	-7.21	106.83
Puncan	PH	15.91	120.99
Pundong	ID	-7.95	110.35
Pung-Pang	PH	6.50	125.46
Punggol	SG	1.41	103.91
Punggur	ID	-5.04	105.28
Punolu	PH	7.05	124.58
Punta	PH	14.29	121.31
Punta Silum	PH	8.38	124.27
Pura	PH	15.62	120.65
Purac	PH	15.25	120.02
Purbalingga	ID	-7.39	109.36
Puricay	PH	6.69	124.07
Puro	PH	12.48	123.38
Puro Pinget	PH	17.68	120.36
Pursat	KH	12.54	103.92
Puruk Cahu	ID	-0.58	114.58
Purwakarta	ID	-6.56	107.44
Purwodadi	ID	-7.09	110.92
Purwoharjo	ID	-8.50	114.22
Purwokerto	ID	-7.42	109.23
Purworejo	ID	-7.71	110.01
Pusa	MY	1.58	111.25
Pusing	MY	4.49	101.01
Putao	MM	27.35	97.40
Putat	PH	10.79	123.85
Putatan	MY	5.93	116.06
Putatbasiun	ID	-2.42	115.53
Putiao	PH	13.02	123.71
Puting Kahoy	PH	14.22	121.03
Putingkahoy	PH	13.83	121.33
Putlod	PH	15.37	120.87
Putol	PH	13.99	120.73
Putra Heights	MY	2.99	101.57
Putrajaya	MY	2.94	101.69
Putussibau	ID	0.83	112.93
Pya Tha Taik	MM	16.64	95.92
Pyan Lel Nay Yar Cha Htar Ye	MM	16.97	96.13
Pyapon	MM	16.29	95.68
Pyawbwe	MM	20.59	96.05
Pyawbwe Gyi	MM	16.68	96.14
Pyawbwe Lay	MM	16.75	96.09
Pyay	MM	18.82	95.22
Pyi Taw Thar	MM	16.94	96.13
Pyin Ka Do	MM	16.58	95.91
Pyin Ma Pin	MM	17.00	96.13
Pyin Oo Lwin	MM	22.04	96.46
Pyinmana	MM	19.74	96.21
Pác Miầu	VN	22.83	105.49
Pèkon	MM	19.87	97.01
Pú Hồng	VN	21.07	103.24
Quan Hóa	VN	20.38	105.10
Quan Sơn	VN	20.26	104.95
Quang Lộc	VN	18.40	105.77
Quang Minh	VN	21.19	105.77
Queenstown Estate	SG	1.29	103.80
Quezon City	PH	14.65	121.05
Qui Nhon	VN	13.78	109.22
Quiapo	PH	14.60	120.98
Quibal	PH	17.72	121.81
Quiling	PH	18.07	120.54
Quilo-quilo	PH	13.86	121.22
Quinabigan	PH	12.99	121.48
Quinagaringan	PH	11.12	122.59
Quinapundan	PH	11.16	125.52
Quinarayan	PH	17.44	120.47
Quinipot	PH	7.18	122.22
Quintong	PH	15.96	120.32
Quipot	PH	13.96	121.32
Quirino	PH	17.16	120.67
Quisao	PH	14.43	121.33
Quitang	PH	13.55	123.05
Quy Đạt	VN	17.80	105.97
Quán Hành	VN	18.78	105.65
Quán Hàu	VN	17.40	106.64
Quán Lào	VN	19.97	105.65
Quảng Hà	VN	21.45	107.76
Quảng Ngãi	VN	15.12	108.79
Quảng Nhâm	VN	16.23	107.18
Quảng Phú	VN	12.82	108.08
Quảng Xương	VN	19.73	105.78
Quảng Yên	VN	20.94	106.80
Quận Ba	VN	10.77	106.69
Quận Bình Thạnh	VN	10.80	106.70
Quận Bảy	VN	10.71	106.74
Quận Bốn	VN	10.77	106.71
Quận Chín	VN	10.84	106.77
Quận Hai	VN	10.79	106.75
Quận Lấp Vò	VN	10.36	105.58
Quận Mười	VN	10.77	106.67
Quận Mười Một	VN	10.76	106.64
Quận Một	VN	10.78	106.70
Quận Năm	VN	10.76	106.67
Quận Phú Nhuận	VN	10.79	106.68
Quận Sáu	VN	10.75	106.65
Quận Tân Phú	VN	10.78	106.64
Quận Đức Thịnh	VN	10.31	105.74
Quốc Oai	VN	20.99	105.64
Quỳ Châu	VN	19.55	105.09
Quỳ Hợp	VN	19.33	105.18
Quỳnh Côi	VN	20.66	106.33
Quỳnh Lôi	VN	20.98	105.87
Ra-ngae	TH	6.30	101.73
Raas	ID	-5.57	114.41
Raba	ID	-8.46	118.75
Radin Mas	SG	1.27	103.82
Raduria	ID	-2.94	132.33
Ragan Norte	PH	17.32	121.77
Ragandang	PH	6.66	124.12
Ragay	PH	13.82	122.79
Raha	ID	-4.84	122.72
Rainis	ID	4.23	126.87
Rajadesa	ID	-7.18	108.43
Rajal Norte	PH	15.44	120.86
Rajapolah	ID	-7.22	108.19
Rakhine Chaung North	MM	16.66	96.18
Rakhine Chaung South	MM	16.66	96.18
Ramain	PH	7.97	124.35
Raman	TH	6.48	101.42
Rambangaru	ID	-9.45	120.05
Rambatan	ID	-0.49	100.55
Rambipuji	ID	-8.21	113.61
Ramon Magsaysay	PH	8.00	123.51
Ramos	PH	15.67	120.64
Ramos West	PH	16.70	121.61
Ranai	ID	3.94	108.38
Ranai Kota	ID	3.94	108.38
Ranao	PH	16.21	119.82
Ranau	MY	5.95	116.66
Rancah	ID	-7.20	108.50
Rancheria Payau	PH	7.85	123.16
Randuagung	ID	-8.07	113.30
Randudongkal	ID	-7.10	109.32
Rangkasbitung	ID	-6.36	106.25
Ranong	TH	9.97	98.63
Ranot	TH	7.78	100.32
Ransang	PH	8.96	117.58
Ransiki	ID	-1.51	134.17
Rantau	ID	-2.93	115.16
Rantau Ambacang	ID	-1.40	101.92
Rantau Panjang	ID	-2.50	102.25
Rantau Prapat	ID	2.33	100.05
Rantauprapat	ID	2.10	99.83
Rantaupulut	ID	-2.01	112.20
Rantepang	ID	-2.93	119.94
Rantepao	ID	-2.97	119.90
Rappang	ID	-3.84	119.82
Rapu-Rapu	PH	13.19	124.13
Rasa	MY	3.50	101.63
Rasi Salai	TH	15.34	104.15
Rasiei	ID	-2.82	134.53
Rat Burana	TH	13.68	100.51
Ratahan	ID	1.05	124.80
Ratchaburi	TH	13.54	99.82
Ratchasan	TH	13.78	101.28
Ratchathewi	TH	13.76	100.53
Ratsada	TH	7.97	99.63
Rattanaburi	TH	15.32	103.85
Rattanawapi	TH	18.21	103.18
Rattaphum	TH	7.13	100.26
Raub	MY	3.79	101.86
Rawai	TH	7.78	98.33
Rawalo	ID	-7.54	109.18
Rawang	MY	3.32	101.58
Rayong	TH	12.68	101.26
Reaksmei Sameakki	KH	11.60	104.18
Real	PH	15.81	120.35
Ream	KH	10.59	103.65
Rebe	PH	7.91	123.82
Recodo	PH	11.95	123.74
Redang Panjang	MY	5.12	100.78
Reina Mercedes	PH	16.99	121.83
Rejanegara	ID	-7.69	109.04
Relau	MY	5.33	100.28
Rembang	ID	-6.71	111.35
Rembangan	ID	-6.70	111.34
Rembau	MY	2.59	102.09
Rembia	MY	2.33	102.21
Rengasdengklok	ID	-6.16	107.30
Rengat	ID	-0.38	102.55
Rengit	MY	1.68	103.15
Renu Nakhon	TH	17.05	104.68
Reuleuet	ID	5.22	96.28
Rikitgaib	ID	4.14	97.06
Rimo	ID	2.36	97.96
Rimpeso	PH	7.02	124.10
Rimus	PH	16.88	120.40
Rindingallo	ID	-2.90	119.81
Ringlet	MY	4.42	101.38
Rio Tuba	PH	8.51	117.43
Rissing	PH	16.88	120.43
Ritaebang	ID	-8.53	122.88
Ritapiret	ID	-8.67	122.17
Riung	ID	-8.42	121.03
River Valley	SG	1.30	103.84
Roban	MY	1.92	111.33
Robatal	ID	-7.00	113.28
Robonkon	PH	7.75	123.42
Rochor	SG	1.30	103.85
Rodriguez	PH	14.76	121.20
Rogongon	PH	8.23	124.33
Roi Et	TH	16.06	103.65
Roka Kandal	KH	12.46	106.03
Roka Khnaor	KH	12.25	105.76
Rokan	ID	0.57	100.41
Roluos	KH	11.44	104.87
Romblon	PH	12.58	122.27
Rominimbang	PH	7.50	124.30
Rompin	MY	2.71	102.50
Ron Phibun	TH	8.18	99.85
Ronda	PH	10.00	123.41
Rong Kham	TH	16.27	103.75
Rong Kwang	TH	18.34	100.32
Rosales	PH	15.89	120.63
Rotonda	PH	6.49	124.89
Rowokangkung	ID	-8.19	113.33
Roxas City	PH	11.59	122.75
Rubaru	ID	-6.96	113.75
Rueso	TH	6.39	101.52
Ruessei Kaev	KH	11.62	104.91
Rumbia	ID	-4.63	122.00
Rumchek	KH	12.09	105.51
Rumduol	KH	11.16	105.82
Rundeng	ID	2.69	97.83
Rung	KH	11.73	106.21
Rusip	ID	4.67	96.61
Ruteng	ID	-8.61	120.46
Rạch Giá	VN	10.01	105.08
Rạch Gốc	VN	8.61	105.01
Rừng Thông	VN	19.82	105.73
Sa Bagan	MM	16.49	96.06
Sa Bot	TH	15.21	100.83
Sa Dec	VN	10.29	105.76
Sa Kaeo	TH	13.81	102.07
Sa Khan Gyi	MM	17.12	96.22
Sa Khrai	TH	17.68	102.75
Sa Pa	VN	22.34	103.84
Sa Rài	VN	10.87	105.47
Sa Thầy	VN	14.41	107.79
Saaban	PH	13.13	121.37
Saavedra	PH	9.99	123.37
Saba Yoi	TH	6.62	100.95
Sabak Bernam	MY	3.77	100.99
Sabang	ID	5.89	95.32
Sabang Barat	ID	3.01	107.75
Sabang Indan	PH	14.22	122.92
Sabang Mawang Barat	ID	3.63	108.11
Sabangan	PH	17.00	120.92
Sablayan	PH	12.83	120.77
Sablig	PH	16.27	119.99
Sabtang	PH	20.34	121.87
Sadananya	ID	-7.27	108.31
Sadanga	PH	17.17	121.02
Sadao	TH	6.64	100.42
Sadsadan	PH	16.93	120.87
Sadsalan	PH	6.83	124.61
Sagacad	PH	7.69	123.34
Sagada	PH	17.08	120.90
Sagaing	MM	21.88	95.98
Sagana	PH	15.57	121.15
Sagang	PH	10.36	123.07
Sagaranten	ID	-7.22	106.89
Sagasa	PH	10.47	122.89
Sagay	PH	10.94	123.42
Sagbayan	PH	9.91	124.09
Sagnay	PH	13.60	123.52
Sagpon	PH	13.15	123.73
Sagrada	PH	13.53	123.45
Sagrada Familia	PH	13.27	123.40
Sagud-Bahley	PH	16.12	120.39
Saguday	PH	16.54	121.56
Saguiaran	PH	8.03	124.27
Saguing	PH	6.98	125.08
Sagunto	PH	16.20	120.51
Sagurong	PH	13.78	122.96
Sahatsakhan	TH	16.71	103.52
Sai Buri	TH	6.70	101.62
Sai Mai	TH	13.92	100.65
Sai Mun	TH	15.94	104.21
Sai Ngam	TH	16.47	99.89
Sai Noi	TH	13.98	100.31
Sai Yok	TH	14.12	99.14
Saing Di Kone	MM	17.12	96.35
Saint Bernard	PH	10.28	125.18
Sainyabuli	LA	19.26	101.71
Sajir	ID	-6.51	106.09
Sak Lek	TH	16.51	100.47
Sak Sampov	KH	11.46	104.86
Saketi	ID	-6.40	105.99
Sakon Nakhon	TH	17.16	104.15
Sakra	ID	-8.68	116.46
Sala Kechik	MY	5.98	100.35
Sala Krau	KH	12.96	102.61
Saladan	TH	7.61	99.04
Salak	ID	2.56	98.32
Salakan	ID	-1.31	123.29
Salamanca	PH	10.75	123.53
Salambigar	BN	4.98	114.99
Salapungan	PH	15.13	120.93
Salatiga	ID	-7.33	110.49
Salavan	LA	15.72	106.42
Salawagan	PH	7.71	125.11
Salawu	ID	-7.38	108.03
Salay	PH	8.86	124.79
Salaya	TH	13.80	100.32
Salaza	PH	15.45	119.96
Salcedo	PH	17.15	120.54
Sale	ID	-6.86	111.60
Salem	ID	-7.18	108.81
Salimbalan	PH	8.27	124.72
Salimbao	PH	7.22	124.25
Salimpaung	ID	-0.35	100.55
Salinas	PH	16.37	121.02
Salinbatu	ID	2.94	117.34
Salingogan	PH	13.43	123.19
Salinungan Proper	PH	16.87	121.61
Salogon	PH	13.66	123.52
Salopa	ID	-7.52	108.27
Salug	PH	8.11	122.78
Salunayan	PH	7.15	124.50
Salvacion I	PH	15.84	120.92
Salvador	PH	7.90	123.84
Sam Chai	TH	16.86	103.54
Sam Chuk	TH	14.76	100.09
Sam Khok	TH	14.07	100.52
Sam Ngam	TH	16.51	100.20
Sam Ngao	TH	17.24	99.02
Sam Phran	TH	13.73	100.22
Sam Roi Yot	TH	12.27	99.87
Sam Sen Nai	TH	13.78	100.55
Sam Sung	TH	16.54	103.08
Samadua	ID	3.34	97.13
Samal	PH	14.77	120.54
Samalantan	ID	0.79	109.20
Samanente	ID	-2.20	138.88
Samarinda	ID	-0.49	117.15
Sambas	ID	1.33	109.25
Sambayanihan People's Village	PH	14.46	121.00
Sambelia	ID	-8.38	116.69
Samboan	PH	9.53	123.31
Samboja	ID	-1.03	117.03
Sambopinggir	ID	-7.02	112.48
Sambuluan	PH	6.88	124.70
Samko	TH	14.61	100.22
Samlout	KH	12.62	102.86
Samoeng	TH	18.85	98.73
Samon	PH	15.93	120.65
Sampagar	PH	7.51	124.96
Sampalan	ID	-8.67	115.56
Sampaloc	PH	14.54	121.36
Sampang	ID	-7.56	109.20
Sampao	PH	7.59	125.66
Samphantawong	TH	13.74	100.51
Samphanthawong	TH	13.74	100.51
Sampiro	PH	13.78	121.38
Sampit	ID	-2.53	112.95
Sampov Lun	KH	13.43	102.38
Sampuran	ID	2.01	98.97
Samran	TH	16.86	103.54
Samraong	KH	14.18	103.52
Samraong Kraom	KH	10.72	104.57
Samrong	TH	15.01	104.78
Samrong Thap	TH	15.02	103.94
Samut Prakan	TH	13.60	100.60
Samut Sakhon	TH	13.55	100.27
Samut Songkhram	TH	13.41	100.00
San Agustin	PH	14.99	120.61
San Alejandro	PH	15.56	120.85
San Alfonso	PH	7.78	126.42
San Andres	PH	15.72	120.78
San Anton	PH	15.35	120.92
San Antonio	PH	17.27	121.79
San Aquilino	PH	12.60	121.49
San Basilio	PH	15.03	120.58
San Benito	PH	14.85	120.43
San Bernardo	PH	17.40	121.75
San Carlos	PH	15.54	120.89
San Casimiro	PH	15.55	120.78
San Celestio	PH	13.93	121.23
San Chaung	MM	17.10	96.10
San Clemente	PH	15.71	120.36
San Cristobal	PH	15.55	120.77
San Diego	PH	14.19	121.49
San Dionisio	PH	11.27	123.10
San Eduardo	PH	12.17	125.45
San Emilio	PH	17.23	120.61
San Enrique	PH	11.07	122.66
San Esteban	PH	17.33	120.45
San Eugenio	PH	16.36	120.36
San Fabian	PH	16.12	120.41
San Felipe	PH	15.83	120.60
San Felipe Old	PH	15.50	120.91
San Fernando	PH	16.62	120.32
San Francisco	PH	15.63	120.44
San Gabriel	PH	16.68	120.40
San Gabriel First	PH	15.77	120.46
San Gregorio	PH	14.03	121.26
San Guillermo	PH	16.73	121.81
San Gyi Wa	MM	16.94	96.14
San Ignacio	PH	7.12	126.49
San Ildefonso	PH	17.62	120.40
San Isidro	PH	17.46	120.60
San Jacinto	PH	16.07	120.44
San Joaquin	PH	14.05	121.22
San Jorge	PH	11.98	124.82
San Jose	PH	17.89	121.87
San Jose de Buan	PH	12.05	125.03
San Jose del Monte	PH	14.81	121.05
San Juan	PH	17.74	120.46
San Julian	PH	11.75	125.46
San Kamphaeng	TH	18.74	99.12
San Kauk	MM	16.53	96.00
San Kin Gyi	MM	17.06	95.87
San Leonardo	PH	15.36	120.96
San Lorenzo	PH	18.13	120.63
San Lucas	PH	13.71	123.20
San Luis	PH	16.96	121.83
San Manuel	PH	17.02	121.64
San Marcelino	PH	14.97	120.16
San Mariano	PH	16.98	122.01
San Martin	PH	8.56	124.77
San Mateo	PH	17.14	121.75
San Miguel	PH	15.44	120.60
San Narciso	PH	15.01	120.08
San Nicolas	PH	18.17	120.60
San Pa Tong	TH	18.63	98.90
San Pablo	PH	14.07	121.33
San Pascual	PH	13.81	121.02
San Patricio	PH	15.10	120.73
San Pedro	PH	17.20	121.88
San Pedro Apartado	PH	15.84	120.57
San Pedro One	PH	14.05	121.15
San Policarpio	PH	12.07	124.57
San Policarpo	PH	12.18	125.51
San Quintin	PH	17.54	120.52
San Rafael	PH	14.95	120.96
San Ramon	PH	17.41	120.71
San Remigio	PH	11.08	123.94
San Ricardo	PH	15.60	120.97
San Roque	PH	13.15	123.75
San Roque Dau First	PH	14.98	120.58
San Sai	TH	18.85	99.05
San Salvador	PH	11.00	122.84
San Sebastian	PH	17.62	120.36
San Simon	PH	15.00	120.78
San Teodoro	PH	13.44	121.02
San Vicente	PH	17.60	120.37
San Vincente	PH	13.41	121.17
Sanam Chai Khet	TH	13.66	101.44
Sanana	ID	-2.06	125.98
Sanaxy	LA	15.02	107.26
Sanchez-Mira	PH	18.56	121.23
Sandakan	MY	5.84	118.12
Sandan	KH	13.10	105.25
Sandayong Sur	PH	10.50	124.00
Sandiat Centro	PH	17.07	121.64
Sandolot	PH	9.10	123.02
Sane	MM	19.22	93.73
Sang Khom	TH	17.83	103.09
Sanga-Sanga	PH	5.07	119.79
Sangali	PH	7.07	122.20
Sangasangadalam	ID	-0.66	117.24
Sangat	PH	10.14	123.69
Sangatta	ID	0.50	117.53
Sangay	PH	6.45	124.04
Sanggau	ID	0.13	110.60
Sanghan	PH	9.09	125.57
Sangir	ID	3.89	97.53
Sangkae	KH	13.78	105.36
Sangkae Pir	KH	13.76	105.30
Sangkapura	ID	-5.85	112.65
Sangkha	TH	14.64	103.85
Sangkhla Buri	TH	15.16	98.45
Sangkhom	TH	18.06	102.27
Sangkom Thmei	KH	13.58	104.91
Sangyoung	MM	16.81	96.13
Sankanan	PH	8.32	124.86
Sankhaburi	TH	15.05	100.16
Sanlibo	PH	15.92	120.55
Sanom	TH	15.20	103.76
Santa Ana	PH	18.47	122.15
Santa Angel	PH	11.31	122.64
Santa Barbara	PH	16.00	120.40
Santa Brigida	PH	12.57	121.49
Santa Catalina	PH	17.60	120.36
Santa Catalina Norte	PH	13.87	121.36
Santa Catalina Sur	PH	13.87	121.43
Santa Cecilia	PH	14.11	122.20
Santa Clara	PH	13.75	121.06
Santa Cruz	PH	14.60	120.98
Santa Elena	PH	14.17	122.38
Santa Fe	PH	16.16	120.94
Santa Filomena	PH	9.75	123.34
Santa Ignacia	PH	15.62	120.44
Santa Ines West	PH	15.56	120.46
Santa Josefa	PH	7.99	126.03
Santa Juliana	PH	15.33	120.43
Santa Justina	PH	13.40	123.47
Santa Lucia	PH	17.12	120.45
Santa Magdalena	PH	12.65	124.11
Santa Marcela	PH	18.28	121.43
Santa Margarita	PH	12.04	124.66
Santa Maria	PH	18.14	121.66
Santa Monica	PH	15.36	120.72
Santa Nino	PH	10.69	123.79
Santa Paz	PH	10.27	124.78
Santa Praxedes	PH	18.57	121.00
Santa Rita	PH	15.62	120.87
Santa Rita Aplaya	PH	13.77	121.03
Santa Rosa	PH	15.42	120.94
Santa Rosa Sur	PH	14.26	122.72
Santa Teresa	PH	12.25	121.11
Santa Teresa First	PH	14.93	120.56
Santa Teresita	PH	18.25	121.91
Santander Poblacion	PH	9.43	123.34
Santi Suk	TH	18.91	100.94
Santiago	PH	17.29	120.44
Santisimo Rosario	PH	14.00	121.31
Santo Cristo	PH	15.34	120.59
Santo Domingo	PH	17.64	120.41
Santo Niño	PH	17.89	121.57
Santo Rosario	PH	15.64	120.86
Santo Tomas	PH	17.40	121.76
Santol	PH	16.77	120.46
Santor	PH	14.10	121.11
Sanur	ID	-8.68	115.26
Sao Hai	TH	14.55	100.84
Saonek	ID	-0.44	130.76
Sap Yai	TH	15.64	101.62
Sapa	PH	5.15	120.32
Sapad	PH	7.85	123.83
Sapadun	PH	7.48	124.25
Sapang	PH	15.70	120.52
Sapang Buho	PH	15.59	121.12
Sapang Dalaga	PH	8.54	123.56
Saparua	ID	-3.57	128.65
Sapat	ID	-0.32	103.31
Sape	ID	-8.57	118.98
Sapeken	ID	-7.00	115.71
Saphan Sung	TH	13.77	100.68
Sapian	PH	11.49	122.60
Sapol	PH	13.37	121.19
Sapphaya	TH	15.15	100.24
Sapu Padidu	PH	5.92	125.27
Sar Bu Taung	MM	17.21	96.23
Sar Hpyu Su	MM	16.85	95.95
Sar Ta Lin	MM	17.06	96.31
Sar Taing Hmut	MM	16.54	96.25
Saraburi	TH	14.53	100.92
Sarangani	PH	5.40	125.46
Saraphi	TH	18.71	99.04
Saratok	MY	1.73	111.33
Saraza	PH	8.74	117.78
Sarebe	ID	-2.55	133.83
Sariaya	PH	13.96	121.53
Saribudolok	ID	2.94	98.61
Sarikei	MY	2.12	111.52
Sarilamak	ID	-0.15	100.66
Sarimatondang	ID	2.86	98.92
Sarmi	ID	-1.85	138.75
Sarolangun	ID	-2.31	102.73
Saronggi	ID	-7.08	113.83
Sarrat	PH	18.16	120.65
Saruaso	ID	-0.48	100.64
Sarulla	ID	1.79	99.11
Sasi	ID	-9.50	124.49
Sasmuan	PH	14.94	120.62
Satan	PH	6.86	124.41
Sathing Phra	TH	7.47	100.44
Sathon	TH	13.71	100.53
Sathorn	TH	13.75	100.52
Sattahip	TH	12.67	100.90
Satuek	TH	15.30	103.29
Satui	ID	-3.78	115.46
Satun	TH	6.62	100.07
Saujana	SG	1.38	103.77
Saukorem	ID	-0.56	133.15
Saumlaki	ID	-7.99	131.30
Sausapor	ID	-0.50	132.09
Savannakhet	LA	16.57	104.76
Saw Bwar Gyi Kone	MM	16.89	96.13
Sawaengha	TH	14.75	100.33
Sawang	ID	0.74	103.36
Sawang Arom	TH	15.58	99.86
Sawang Daen Din	TH	17.48	103.46
Sawang Wirawong	TH	15.24	105.09
Sawangan	ID	-6.40	106.77
Sawankhalok	TH	17.32	99.83
Sawi	TH	10.24	99.11
Sawoi	ID	-2.62	140.34
Saysain	PH	14.56	120.39
Sdach Kong Khang Cheung	KH	10.61	104.55
Sdach Kong Khang Lech	KH	10.63	104.54
Seba	ID	-10.49	121.84
Sebaren	ID	-8.24	113.35
Sebaste	PH	11.59	122.09
Sebauh	MY	3.12	113.27
Sebuku	ID	4.00	117.03
Sebulu	ID	-0.27	117.00
Sebuyau	MY	1.52	110.93
Sedan	ID	-6.77	111.57
Sedanau	ID	3.79	108.03
Sedinginan	ID	1.55	101.02
Segamat	MY	2.51	102.82
Seget	ID	-1.41	130.97
Sei Rampah	ID	3.48	99.14
Seik Gyi	MM	16.40	96.02
Seikgyi	MM	16.76	96.12
Seinnan	MM	25.94	95.61
Seka	TH	17.93	103.96
Sekadau	ID	0.02	110.90
Sekampung	ID	-5.13	105.44
Sekatak Bengara	ID	3.09	117.21
Sekayu	ID	-2.88	103.83
Sekernan	ID	-1.52	103.57
Sekinchan	MY	3.51	101.10
Sekong	LA	15.35	106.72
Sekongkang Bawah	ID	-8.97	116.75
Sekotong Tengah	ID	-8.78	116.05
Sekupang	ID	1.13	103.93
Selajambe	ID	-7.12	108.46
Selama	MY	5.22	100.69
Selama Kedah	MY	5.23	100.68
Selangau	MY	2.52	112.33
Selaphum	TH	16.03	103.94
Selat Panjang	ID	0.99	102.71
Selayang Baru Utara	MY	3.25	101.67
Selogiri	ID	-7.78	110.87
Selong	ID	-8.65	116.53
Selorejo	ID	-8.14	112.43
Semamung	ID	-8.65	117.43
Semarang	ID	-6.99	110.42
Semarapura	ID	-8.53	115.40
Sematan	MY	1.80	109.77
Sembawang Estate	SG	1.45	103.83
Sembawang Hills Estate	SG	1.37	103.83
Semboro Lor	ID	-8.19	113.44
Semenyih	MY	2.95	101.84
Semerah	MY	1.88	102.78
Semilat	ID	-2.31	112.21
Seminyih	MY	2.95	101.85
Semirara	PH	12.07	121.40
Semongkat	ID	-8.57	117.32
Semporna	MY	4.48	118.61
Semuda	ID	-2.86	112.97
Semurup	ID	-1.99	101.37
Semut	PH	6.66	122.22
Sen Monorom	KH	12.46	107.19
Sena Nikhom	TH	13.84	100.58
Senadan	ID	-8.39	123.26
Senangkhanikhom	TH	16.04	104.67
Senayan	ID	-8.61	116.85
Senayang	ID	0.04	104.65
Sendawar	ID	-0.24	115.69
Senduro	ID	-8.09	113.09
Sengeti	ID	-1.48	103.51
Senggapi	ID	-8.30	120.46
Senggarang	MY	1.75	103.05
Sengge	ID	-3.45	140.78
Senggigi	ID	-8.49	116.04
Sengkang	ID	-4.13	120.03
Sengkang New Town	SG	1.39	103.89
Sengkarai	BN	4.80	114.65
Sengkurong	BN	4.88	114.83
Senja	SG	1.39	103.76
Sennett Estate	SG	1.33	103.87
Senori	ID	-7.02	111.72
Sentani	ID	-2.57	140.51
Sentosa	SG	1.25	103.83
Sentul	MY	3.18	101.68
Sepang	MY	2.69	101.75
Sepatan	ID	-6.12	106.58
Sepulu	ID	-6.90	112.96
Seputeh	MY	3.12	101.68
Serang	ID	-6.12	106.15
Serangoon	SG	1.36	103.90
Serangoon Garden	SG	1.36	103.86
Serangoon New Town	SG	1.35	103.87
Serasa	BN	5.02	115.06
Serasan	ID	2.51	109.03
Serawai	ID	4.35	98.19
Serdang	MY	5.20	100.62
Seremban	MY	2.73	101.94
Seremban 2	MY	2.69	101.91
Seremban 3	MY	2.67	101.93
Serendah	MY	3.36	101.60
Seres	PH	8.48	123.26
Sergio Osmeña Sr	PH	8.17	123.50
Seri Iskandar	MY	4.36	100.98
Seri Kembangan	MY	3.03	101.72
Seri Manjung	MY	4.20	100.67
Seria	BN	4.61	114.32
Serian	MY	1.17	110.57
Seririt	ID	-8.19	114.94
Serkos	ID	-2.13	132.17
Serpong	ID	-6.32	106.66
Serui	ID	-1.88	136.24
Sesan	KH	13.55	106.09
Sesayap	ID	3.59	117.01
Set Ka Lay	MM	16.81	96.11
Setapak	MY	3.21	101.73
Seteluk	ID	-8.63	116.87
Setia Alam	MY	3.10	101.46
Setia Tropika	MY	1.55	103.72
Setsan	MM	16.81	96.11
Seulimeum	ID	5.36	95.58
Seuneubok Bayu	ID	4.88	97.57
Seunudon	ID	5.21	97.45
Seupakat	ID	3.64	97.46
Sevilla	PH	9.70	124.05
Sewon	ID	-7.88	110.36
Sha Bwa	MM	16.61	95.94
Shah Alam	MY	3.09	101.53
Shan Chaung	MM	16.86	96.09
Shan Te Gyi Upper	MM	17.04	96.30
Shanghai	CN	31.22	121.46
Sharjah	AE	25.33	55.41
Shenzhen	CN	22.55	114.07
Shwe Hlay Chaung Pa	MM	16.67	96.15
Shwe Hle Gyaung	MM	16.66	95.86
Shwe Kokko	MM	16.82	98.53
Shwe Lin Ban	MM	16.90	96.07
Shwe Pyauk	MM	16.66	96.31
Shwebo	MM	22.57	95.70
Shwegu	MM	24.23	96.79
Shwegyin	MM	17.92	96.88
Shwenatha	MM	16.99	96.16
Si Banphot	TH	7.72	99.88
Si Bun Rueang	TH	16.97	102.28
Si Chiang Mai	TH	17.96	102.59
Si Chomphu	TH	16.80	102.18
Si In	MM	24.25	97.29
Si Khoraphum	TH	14.94	103.80
Si Ma Cai	VN	22.70	104.28
Si Maha Phot	TH	13.97	101.51
Si Mahosot	TH	13.89	101.41
Si Mueang Mai	TH	15.49	105.28
Si Nakhon	TH	17.35	99.99
Si Narong	TH	14.77	103.87
Si Pa Phìn	VN	21.80	102.96
Si Prachan	TH	14.62	100.14
Si Racha	TH	13.17	100.93
Si Rattana	TH	14.79	104.47
Si Sa Ket	TH	15.11	104.33
Si Sakhon	TH	6.23	101.50
Si Samrong	TH	17.16	99.86
Si Satchanalai	TH	17.52	99.76
Si Sawat	TH	14.60	99.11
Si Somdet	TH	16.00	103.49
Si Songkhram	TH	17.63	104.25
Si That	TH	16.97	103.22
Si Thep	TH	15.45	101.07
Si Wilai	TH	18.18	103.75
Siabu	ID	1.02	99.49
Siak Sri Indrapura	ID	0.79	102.05
Siao	TH	14.80	104.67
Siari	PH	8.32	122.99
Siasi	PH	5.55	120.81
Siaton	PH	9.06	123.03
Siay	PH	7.70	122.86
Siayan	PH	8.27	123.10
Sibagat	PH	8.82	125.70
Sibaguan	PH	11.56	122.71
Sibalom	PH	10.79	122.02
Sibigo	ID	2.84	95.91
Sibolga	ID	1.74	98.78
Sibonga	PH	10.02	123.62
Siborong-Borong	ID	2.21	98.97
Sibreh	ID	5.52	95.37
Sibu	MY	2.30	111.82
Sibu Jaya	MY	2.24	111.97
Sibucao	PH	10.42	122.89
Sibuco	PH	7.29	122.07
Sibuhuan	ID	1.05	99.73
Sibul	PH	15.80	121.00
Sibulan	PH	14.75	121.93
Sibulao	PH	7.32	122.24
Siburan	MY	1.37	110.40
Sibutao	PH	8.59	123.49
Siclong	PH	15.58	121.22
Sico Uno	PH	13.83	121.37
Sida	TH	15.55	102.57
Sidareja	ID	-7.48	108.79
Sidayu	ID	-7.00	112.56
Sidemen	ID	-8.48	115.45
Sidenreng	ID	-3.93	119.80
Sidikalang	ID	2.75	98.31
Sidoarjo	ID	-7.45	112.72
Sidomulyo	ID	0.65	122.62
Sidorejo	ID	-5.58	105.52
Sidowayah Kidul	ID	-6.72	111.35
Siem Pang	KH	14.12	106.39
Siem Reab	KH	11.40	104.86
Siem Reap	KH	13.36	103.86
Siempre Viva	PH	17.23	121.63
Sierra Bullones	PH	9.81	124.29
Sigaboy	PH	6.65	126.07
Sigay	PH	17.08	120.60
Sigi Biromaru	ID	-0.95	119.92
Sigli	ID	5.38	95.96
Sigma	PH	11.42	122.67
Siguinon	PH	10.94	124.68
Sihanoukville	KH	10.61	103.53
Sijunjung	ID	-0.70	100.98
Sikabaluan	ID	-1.12	98.99
Sikao	TH	7.57	99.34
Sikatuna	PH	9.69	123.98
Sikhio	TH	14.89	101.72
Sikur	ID	-8.63	116.45
Sila	ID	-8.50	118.62
Sila Lat	TH	15.47	104.07
Silab	PH	9.44	123.18
Silae	PH	8.16	125.28
Silago	PH	10.53	125.16
Silang	PH	14.22	120.97
Silanga	PH	11.82	124.84
Siliragung	ID	-8.56	114.11
Sillawit	PH	16.87	121.76
Sillon	PH	11.20	123.77
Silongin	PH	13.30	122.52
Silvino Lobos	PH	12.30	124.83
Silway 7	PH	6.18	125.12
Simabur	ID	-0.46	100.53
Simala	PH	9.97	123.62
Simanu Sur	PH	17.49	121.83
Simbahan	PH	6.30	120.58
Simei New Town	SG	1.34	103.96
Simimbaan	PH	17.12	121.58
Simod	PH	7.48	125.34
Simpang	ID	-4.45	104.19
Simpang Empat	ID	0.10	99.82
Simpang Pertang	MY	2.94	102.26
Simpang Renggam	MY	1.82	103.31
Simpang Teritit	ID	4.70	96.86
Simpang Tiga Redelong	ID	4.72	96.87
Simpang Ulim	ID	5.12	97.56
Simpangempat	ID	-3.28	115.03
Simpur	ID	-2.83	115.27
Simuay	PH	7.28	124.31
Simunjan	MY	1.38	110.75
Simunul	PH	4.90	119.85
Sin Thay	MM	26.02	95.66
Sinabang	ID	2.48	96.38
Sinacaban	PH	8.29	123.84
Sinait	PH	17.87	120.46
Sinala	PH	13.81	120.97
Sinamar	PH	16.90	121.57
Sinargalih	ID	-7.36	108.64
Sinarjaya	ID	-7.30	106.84
Sinarubai	BN	4.84	114.87
Sinawilan	PH	6.75	125.25
Sinayawan	PH	6.71	125.31
Sindangan	PH	8.24	123.00
Sindangbarang	ID	-7.45	107.14
Sindangratu	ID	-7.47	107.67
Sindangtamu	ID	-7.14	108.15
Sindon	PH	17.06	122.02
Sing Buri	TH	14.89	100.40
Singaparna	ID	-7.35	108.11
Singapore	SG	1.29	103.85
Singaraja	ID	-8.11	115.09
Singhanakhon	TH	7.24	100.55
Singkarak	ID	-0.69	100.60
Singkawang	ID	0.91	108.98
Singkil	ID	2.29	97.79
Singojuruh	ID	-8.32	114.23
Singosari	ID	-7.89	112.67
Sinilian First	PH	15.69	120.46
Siniloan	PH	14.42	121.45
Sinisian	PH	13.92	120.84
Sinjai	ID	-5.12	120.25
Sinngu	MM	16.91	96.10
Sinolon	PH	6.24	124.81
Sinonoc	PH	8.31	123.85
Sinpon	MM	16.95	96.20
Sintang	ID	0.07	111.50
Sintok	MY	6.44	100.52
Sinubong	PH	7.03	121.93
Sinuknipan	PH	13.89	122.64
Siocon	PH	7.71	122.14
Sionogan	PH	6.01	120.95
Sipagimbar	ID	1.83	99.37
Sipalay	PH	9.75	122.40
Sipintuangin	ID	2.81	98.79
Sipiongot	ID	1.84	99.66
Sipirok	ID	1.60	99.27
Sipitang	MY	5.08	115.55
Sipocot	PH	13.77	122.98
Sipoholon	ID	2.06	98.95
Siquijor	PH	9.21	123.52
Siraway	PH	7.59	122.14
Sirib	PH	7.13	125.41
Sirindhorn	TH	15.20	105.39
Siriraj	TH	13.76	100.48
Sirukam	ID	-0.89	100.76
Siruma	PH	14.00	123.25
Siso	ID	-9.87	124.22
Sisophon	KH	13.59	102.97
Sitangkai	PH	4.66	119.40
Sithor Kandal	KH	11.77	105.38
Sitiawan	MY	4.22	100.70
Sitimerto	ID	-7.77	112.09
Sitpin	MM	16.95	96.23
Sittwe	MM	20.15	92.90
Situbondo	ID	-7.71	114.01
Siulak	ID	-1.95	101.33
Siulak Deras Mudik	ID	-1.90	101.30
Siwa	ID	-3.70	120.42
Skudai	MY	1.54	103.66
Slawi	ID	-6.98	109.14
Sleman	ID	-7.72	110.36
Slim River	MY	3.83	101.40
Sluke	ID	-6.63	111.50
Smach Mean Chey	KH	11.55	103.04
Snuol	KH	12.07	106.42
So Phisai	TH	18.08	103.44
Socorro	PH	13.07	121.40
Sodong Hilir	ID	-7.49	108.05
Soem Ngam	TH	18.07	99.25
Soeng Sang	TH	14.43	102.46
Sofifi	ID	0.74	127.56
Sogod	PH	13.83	123.32
Soi Dao	TH	13.13	102.21
Sokaraja	ID	-7.46	109.29
Sokarame	ID	-7.08	114.29
Soko	ID	-7.48	112.43
Sokobanah	ID	-6.89	113.43
Solano	PH	16.52	121.18
Soledad	PH	15.43	120.98
Solo	PH	13.75	120.90
Solok	ID	-0.80	100.66
Solokuro	ID	-6.93	112.36
Solsona	PH	18.09	120.77
Somapah	SG	1.34	103.96
Somba	ID	-3.38	118.85
Somdet	TH	16.70	103.75
Sonder	ID	1.25	124.78
Sondi	ID	2.97	98.86
Song Dao	TH	17.34	103.48
Song Khwae	TH	19.36	100.70
Song Lộc	VN	18.48	105.68
Song Phi Nong	TH	14.22	100.02
Songculan	PH	9.63	123.83
Songgon	ID	-8.24	114.20
Songkhla	TH	7.20	100.60
Sonquil	PH	15.99	120.39
Sop Moei	TH	17.96	97.93
Sop Pong	TH	19.52	98.26
Sop Prap	TH	17.88	99.34
Soreang	ID	-7.03	107.52
Sorendiweri	ID	-0.73	135.74
Sorong	ID	-0.88	131.26
Sorsogon	PH	12.97	123.99
South Tangerang	ID	-6.29	106.72
South Upi	PH	6.83	124.15
Soutr Nikom	KH	13.24	104.14
Soyung	PH	16.70	121.67
Spaoh	MY	1.50	111.50
Spean Thma	KH	11.47	104.89
Srae Ambel	KH	11.12	103.75
Srae Chan	KH	11.98	104.37
Sragen	ID	-7.43	111.02
Srandakan	ID	-7.94	110.25
Srei Snam	KH	13.83	103.51
Sri Aman	MY	1.25	111.45
Sri Petaling	MY	3.07	101.69
Srinagarindra	TH	7.57	99.94
Srono	ID	-8.40	114.27
Stabat	ID	3.73	98.45
Stagen	ID	-3.30	116.18
Stoung	KH	12.94	104.57
Stueng Chhay	KH	10.94	103.80
Stueng Saen	KH	12.71	104.89
Stueng Trang	KH	12.26	105.54
Stung Treng	KH	13.53	105.97
Su-ngai Kolok	TH	6.03	101.97
Su-ngai Padi	TH	6.09	101.88
Suai	TL	-9.31	125.26
Suak Bakung	ID	3.01	97.36
Sual	PH	16.07	120.09
Suan Luang	TH	13.73	100.65
Suan Phueng	TH	13.54	99.34
Suay	PH	10.05	122.84
Suba	PH	10.83	121.01
Subagan	ID	-8.45	115.61
Subaim	ID	1.12	128.13
Suban Jeriji	ID	-3.75	103.96
Subang	ID	-7.13	108.53
Subang Jaya	MY	3.04	101.58
Subic	PH	14.88	120.23
Subic Bay Freeport Zone	PH	14.79	120.28
Subok	BN	4.89	114.97
Subulussalam	ID	2.66	97.88
Subusub	PH	16.23	120.50
Sudipen	PH	16.91	120.46
Suek	ID	3.77	96.82
Sugal	PH	5.66	125.46
Sugapa	ID	-3.74	137.05
Sugbongkogon	PH	8.96	124.79
Sugcad	PH	13.37	123.70
Sugod	PH	12.99	124.08
Sugpon	PH	16.84	120.52
Suk Samran	TH	9.34	98.43
Suka Makmue	ID	4.00	96.62
Sukabumi	ID	-6.92	106.93
Sukacai	ID	-6.35	105.87
Sukadana	ID	-5.06	105.55
Sukamaju	ID	-2.61	120.47
Sukamaju Kidul	ID	-7.28	108.19
Sukamulia	ID	-8.63	116.51
Sukanagara	ID	-7.10	107.13
Sukaraja	ID	-7.45	108.19
Sukarama	ID	-7.37	106.98
Sukasada	ID	-8.14	115.10
Sukasari	ID	-7.08	107.89
Sukawati	ID	-8.49	115.05
Sukawening	ID	-7.16	108.01
Sukhirin	TH	5.94	101.77
Sukhothai	TH	17.01	99.82
Suklayin	PH	15.76	121.55
Sukoharjo	ID	-7.67	110.84
Sukoharjo Satu	ID	-5.30	104.98
Sukorambi	ID	-8.16	113.67
Sukorejo	ID	-8.25	111.38
Sukowono	ID	-8.06	113.83
Sula	PH	15.46	120.40
Sulahan	ID	-8.42	115.35
Sulang Tengah	ID	-6.81	111.38
Sulangan	PH	11.14	123.72
Sulat	PH	11.81	125.45
Sulit	PH	6.24	125.02
Sulitair	ID	-0.61	100.65
Sulop	PH	6.60	125.34
Sultan Kudarat	PH	7.23	124.26
Sultan Naga Dimaporo	PH	7.80	123.71
Sultan sa Barongis	PH	6.80	124.64
Sulucan	PH	14.79	120.93
Sumabnit	PH	16.03	120.58
Sumag	PH	10.60	122.92
Sumagui	PH	12.80	121.47
Sumalig	PH	8.00	123.66
Sumandang	ID	-6.51	106.33
Sumbawa Besar	ID	-8.49	117.42
Sumber	ID	-6.80	111.26
Sumberan	ID	-8.34	113.61
Sumberanyar	ID	-7.78	114.30
Sumberbaba	ID	-1.82	136.76
Sumberbaru	ID	-8.12	113.39
Sumbergedong	ID	-8.05	111.71
Sumberjambe	ID	-8.07	113.90
Sumberjati	ID	-8.19	113.88
Sumbermanjing Wetan	ID	-8.28	112.69
Sumberpucung	ID	-8.16	112.48
Sumberrejo	ID	-8.19	113.07
Sumbul	ID	2.74	98.40
Sumedang	ID	-6.86	107.92
Sumedang Utara	ID	-6.85	107.92
Sumenep	ID	-7.01	113.86
Sumilao	PH	8.29	124.95
Sumisip	PH	6.42	121.97
Sumohai	ID	-4.69	139.35
Sumpong	PH	8.16	125.12
Sumpur Kudus	ID	-0.44	100.91
Sundar	MY	4.89	115.21
Sung Men	TH	18.05	100.11
Sung Noen	TH	14.90	101.82
Sungai Baharu	MY	6.16	100.33
Sungai Bakap	MY	5.22	100.50
Sungai Besar	MY	3.67	100.99
Sungai Buloh	MY	3.21	101.56
Sungai Chenaam	MY	5.15	100.41
Sungai Dua	MY	5.44	100.43
Sungai Durian	MY	4.32	101.05
Sungai Hanching	BN	4.97	114.98
Sungai Iyu	ID	4.41	98.13
Sungai Jawi	MY	5.20	100.49
Sungai Kob	MY	5.43	100.64
Sungai Koyan	MY	4.22	101.80
Sungai Lalang	MY	5.70	100.51
Sungai Lembing	MY	3.92	103.04
Sungai Nyamuk	ID	4.14	117.91
Sungai Pelek New Village	MY	2.65	101.70
Sungai Penuh	ID	-2.06	101.39
Sungai Petani	MY	5.65	100.49
Sungai Pinyuh	ID	0.28	109.08
Sungai Raya	ID	0.70	108.90
Sungai Salak	ID	-0.44	103.01
Sungai Simpang	SG	1.44	103.83
Sungai Siput	MY	4.39	101.19
Sungai Sumun	MY	3.89	100.85
Sungai Udang	MY	2.27	102.14
Sungaibali	ID	-3.40	116.40
Sungaiboh	ID	1.64	115.23
Sungaiduri	ID	0.57	108.93
Sungaigampa	ID	-3.08	114.70
Sungaigerong	ID	-2.98	104.85
Sungaikakap	ID	-0.05	109.21
Sungaikupang	ID	-3.04	115.99
Sungailiat	ID	-1.85	106.12
Sungailimau	ID	-0.52	100.06
Sungaipuntik	ID	-3.17	114.68
Sungairaya	ID	-2.86	115.25
Sungairotan	ID	-3.10	104.28
Sungaisarik	ID	-0.57	100.22
Sungaitabuk	ID	-3.25	114.77
Sungaitatas	ID	-2.84	114.49
Sungaiturak	ID	-2.35	115.39
Sungayang	ID	-0.41	100.60
Sunggal	ID	3.58	98.62
Sungguminasa	ID	-5.20	119.45
Sungi Liput	ID	4.21	98.01
Sungkai	MY	4.00	101.32
Sungsang	ID	-2.36	104.90
Suong	KH	11.91	105.66
Suphan Buri	TH	14.47	100.12
Surabaya	ID	-7.25	112.75
Surade	ID	-7.34	106.56
Surakarta	ID	-7.56	110.83
Surallah	PH	6.38	124.75
Surat Thani	TH	9.14	99.33
Surian	ID	-1.26	100.88
Surigao	PH	9.79	125.50
Surin	TH	14.88	103.49
Surulangun Rawas	ID	-2.62	102.76
Surup	PH	6.39	126.15
Suso	PH	17.36	120.46
Susoh	ID	3.72	96.82
Susupu	ID	1.15	127.43
Suwannakhuha	TH	17.56	102.28
Suwannaphum	TH	15.60	103.80
Suwawa	ID	0.53	123.15
Suyan	PH	6.06	125.39
Suyo	PH	16.98	120.53
Suz-on	PH	7.66	125.64
Suối Nghệ	VN	10.59	107.22
Svay Chek	KH	13.81	102.96
Svay Rieng	KH	11.09	105.80
Svay Rumpea	KH	11.21	104.58
Svay Teab	KH	11.05	105.89
Sylhet	BD	24.90	91.87
Sà Phìn	VN	23.27	105.25
Sóc Sơn	VN	21.26	105.85
Sóc Trăng	VN	9.60	105.97
Sông Cầu	VN	13.46	109.22
Sông Kôn	VN	15.99	107.77
Sông Mã	VN	21.05	103.75
Sông Thao	VN	21.42	105.13
Sơn Dương	VN	21.70	105.40
Sơn Hà	VN	15.04	108.47
Sơn La	VN	21.33	103.92
Sơn Lộc	VN	18.37	105.78
Sơn Thịnh	VN	21.56	104.59
Sơn Thủy	VN	16.25	107.27
Sơn Trà	VN	16.06	108.23
Sơn Tây	VN	21.14	105.51
Sơn Tịnh	VN	15.16	108.80
Sầm Sơn	VN	19.73	105.90
Sằng Uỷ	VN	22.70	106.55
S’ang	KH	11.36	105.01
T'boli	PH	6.20	124.83
Ta Dar Chaung	MM	16.74	96.17
Ta Dar U	MM	21.42	95.88
Ta Ge Hle	MM	16.75	95.99
Ta Gu Pon	MM	16.57	95.97
Ta Gun Daing	MM	16.74	95.88
Ta Hlaing Hmi	MM	17.13	95.80
Ta Khmau	KH	11.48	104.95
Ta Loas	KH	12.81	103.46
Ta Lok Taw	MM	16.58	95.92
Ta Loke Htaw	MM	16.71	95.96
Ta Man Gyi Ta Khun Taing	MM	16.80	96.02
Ta Mar Ta Kaw Ah Htet	MM	16.82	96.05
Ta Phraya	TH	14.01	102.81
Tabaan	PH	16.30	120.52
Tabacao	PH	15.65	120.94
Tabaco	PH	13.36	123.73
Tabalong	PH	9.62	123.81
Tabanan	ID	-8.54	115.13
Tabango	PH	11.31	124.37
Tabiauan	PH	6.03	121.89
Tabid	PH	8.11	123.78
Tabina	PH	7.47	123.41
Tabinay	PH	13.49	120.96
Tabing	ID	-0.87	100.34
Tabio	PH	16.85	120.80
Tablac	PH	17.22	120.45
Tablas	PH	6.63	122.17
Taboc	PH	8.88	124.80
Tabogon	PH	10.94	124.03
Tabon	PH	15.27	120.91
Tabonoc	PH	10.35	124.80
Tabonok	PH	10.85	123.88
Tabontabon	PH	11.04	124.96
Tabu	PH	9.89	122.71
Tabuan	PH	9.52	122.85
Tabuating	PH	15.39	120.94
Tabuc Pontevedra	PH	11.48	122.82
Tabuelan	PH	10.82	123.87
Tabug	PH	18.03	120.55
Tabunganen	ID	-3.41	114.48
Tabunok	PH	10.78	124.02
Tacadang	PH	16.73	120.64
Taccipi	ID	-4.51	120.18
Tachilek	MM	20.45	99.88
Tacligan	PH	13.40	121.06
Tacloban	PH	11.24	125.00
Taclobo	PH	12.31	122.59
Tacub	PH	8.19	124.11
Tacurong	PH	6.69	124.68
Tadian	PH	17.00	120.82
Taft	PH	11.90	125.42
Tagakpan	PH	7.11	125.43
Tagana-an	PH	9.70	125.59
Taganak	PH	6.07	118.31
Tagapul-an	PH	12.05	124.15
Tagas	PH	13.17	123.72
Tagasilay	PH	7.30	122.26
Tagaytay	PH	14.10	120.93
Tagbacan Ibaba	PH	13.60	122.37
Tagbak	PH	13.84	120.09
Tagbilaran City	PH	9.66	123.85
Tagbina	PH	8.45	126.17
Tagbita	PH	8.71	117.35
Tagbubungang Diot	PH	11.13	124.40
Tagburos	PH	9.83	118.73
Tagcatong	PH	9.00	125.26
Tagdanua	PH	7.20	125.88
Tagkawayan Sabang	PH	13.99	122.53
Tagnanan	PH	7.28	125.84
Tago	PH	9.02	126.23
Tagoloan	PH	8.54	124.75
Tagolu	ID	-1.44	120.77
Tagondaing	MM	16.07	97.91
Tagoytoy	PH	13.42	123.68
Tagudin	PH	16.94	120.44
Taguig	PH	14.52	121.08
Taguing	PH	17.95	121.76
Taguisa	PH	6.70	124.04
Taguitic	PH	7.94	123.63
Tagum Norte	PH	10.07	124.39
Tagusao	PH	9.19	117.81
Tahuna	ID	3.61	125.49
Tai Seng	SG	1.34	103.90
Taik Gyi	MM	16.45	95.91
Taik Tee	MM	26.27	96.07
Taikkyi	MM	17.31	95.96
Taipei	TW	25.05	121.53
Taiping	MY	4.85	100.73
Tairan Camp	PH	6.64	121.84
Tais	ID	-4.08	102.58
Tajao	PH	10.31	123.58
Tajinan	ID	-8.05	112.68
Tak Bai	TH	6.26	102.05
Tak Fa	TH	15.35	100.50
Takalar	ID	-5.43	119.44
Takari	ID	-9.97	124.05
Takengon	ID	4.62	96.85
Takeo	KH	10.99	104.78
Takhli	TH	15.26	100.34
Takokak	ID	-7.05	107.00
Takua Pa	TH	8.87	98.34
Takua Thung	TH	8.38	98.45
Takub	PH	6.86	125.42
Takuk Nuea	TH	9.24	98.98
Tal I Mun Doc	PH	15.21	120.68
Tala	PH	13.27	122.59
Talabaan	PH	6.94	122.17
Talaban	PH	10.13	122.87
Talacogon	PH	8.46	125.78
Talagutong	PH	6.26	125.67
Talahib Payap	PH	13.66	121.14
Talahiban I	PH	13.81	121.38
Talaibon	PH	13.84	121.14
Talakag	PH	8.23	124.60
Talalora	PH	11.53	124.84
Talang	PH	15.02	120.84
Talang Ubi	ID	-3.27	103.83
Talangbetutu	ID	-2.88	104.69
Talangnan	PH	9.63	123.33
Talango	ID	-7.06	113.95
Talavera	PH	15.59	120.92
Talawi	ID	-0.60	100.74
Talayan	PH	6.98	124.38
Talibon	PH	10.15	124.33
Talibura	ID	-8.52	122.53
Taligaman	PH	8.90	125.66
Taling Chan	TH	13.78	100.46
Talipan	PH	13.93	121.68
Talipao	PH	5.98	121.12
Talipapa	PH	14.69	121.03
Talipaw	PH	5.91	121.09
Talisay	PH	14.13	122.92
Talisayan	PH	10.95	124.70
Talise	ID	1.83	125.07
Talitay	PH	7.03	124.70
Taliwang	ID	-8.74	116.85
Taloc	PH	10.57	122.90
Talokgañgan	PH	11.01	122.84
Talomo	PH	7.53	125.72
Talon	PH	11.56	122.68
Talospatang	PH	15.92	120.44
Taloy	PH	16.33	120.50
Taltal	PH	15.59	119.95
Talu	ID	0.23	99.98
Talubatib	PH	14.18	122.79
Talugtug	PH	15.78	120.81
Taluksangay	PH	6.95	122.18
Talun	ID	-8.09	112.28
Talusan	PH	7.43	122.81
Taluya	PH	5.81	125.17
Tam Bình	VN	10.05	106.00
Tam Giang	VN	8.80	105.18
Tam Kỳ	VN	15.57	108.47
Tam Điệp	VN	20.16	105.92
Tam Đường	VN	22.32	103.63
Tam Đảo	VN	21.39	105.61
Tamako	ID	3.46	125.51
Taman	ID	-6.91	109.41
Taman Desa	MY	3.11	101.69
Taman Dusun Setia	MY	2.71	101.96
Taman Greenwood	MY	3.23	101.70
Taman Ikan Emas	MY	3.12	101.72
Taman Kota Sarang Semut	MY	5.98	100.40
Taman Melati	MY	3.22	101.72
Taman Melawati	MY	3.21	101.75
Taman Mount Austin	MY	1.56	103.78
Taman Naga Emas	MY	3.08	101.70
Taman OUG	MY	3.07	101.68
Taman Pelangi	MY	2.43	102.68
Taman Permas Jaya	MY	1.51	103.82
Taman Petaling	MY	3.20	101.65
Taman Rajawali	MY	5.89	118.05
Taman Scientex	MY	1.51	103.92
Taman Senai	MY	1.60	103.64
Taman Senawang Indah	MY	2.69	101.99
Taman Sepang Putra	MY	2.62	101.70
Taman Seremban Jaya	MY	2.68	101.97
Taman Sri Sinar	MY	3.19	101.65
Taman Tun Dr Ismail	MY	3.15	101.63
Taman Universiti	MY	1.53	103.62
Tamanan	ID	-8.07	111.90
Tamayo	PH	15.88	120.28
Tamayong	PH	7.13	125.38
Tambac	PH	11.67	122.41
Tambak	ID	-5.73	112.65
Tambakrejo	ID	-7.25	112.76
Tambaksari	ID	-7.25	108.53
Tambalan	PH	9.91	123.09
Tambalisa	PH	11.27	123.17
Tambarangan	ID	-3.00	115.13
Tamberu	ID	-6.90	113.48
Tambilil	PH	5.96	124.67
Tambo	PH	13.55	123.04
Tambolaka	ID	-9.43	119.24
Tambong	PH	12.96	121.48
Tambongon	PH	10.97	123.92
Tambu	ID	-0.05	119.88
Tambulig	PH	8.07	123.53
Tambunan	MY	5.72	116.40
Tamiang Layang	ID	-2.12	115.20
Tamisan	PH	6.84	126.30
Tamiso	PH	9.63	123.09
Tamlang	PH	10.83	123.45
Tamnag	PH	6.57	124.88
Tamontaka	PH	7.18	124.23
Tamoowoug	MM	16.03	97.91
Tamorong	PH	17.33	120.43
Tamot	TH	7.34	100.11
Tampakan	PH	6.49	125.08
Tamparan	PH	7.88	124.33
Tampayan	PH	12.49	122.53
Tampilisan	PH	8.02	122.68
Tampin	MY	2.47	102.23
Tampines Estate	SG	1.36	103.94
Tampines New Town	SG	1.35	103.95
Tampocon	PH	9.85	123.13
Tamu	MM	24.22	94.31
Tamugan	PH	7.23	125.38
Tan Sum	TH	15.32	105.15
Tana Paser	ID	-1.91	116.19
Tanah Merah	ID	-6.10	140.31
Tanah Rata	MY	4.46	101.38
Tanahwangko	ID	1.39	124.68
Tanauan	PH	14.09	121.15
Tanay	PH	14.50	121.28
Tancung	ID	-4.05	120.03
Tandag	PH	9.08	126.20
Tandayag	PH	9.45	123.23
Tandoc	PH	15.96	120.33
Tangal	PH	13.85	120.10
Tangalan	PH	11.78	122.26
Tangantangancut	ID	3.69	96.89
Tangerang	ID	-6.18	106.63
Tangga	ID	-8.66	118.69
Tanggeung	ID	-7.27	107.12
Tanggul	ID	-8.16	113.45
Tanggulangin	ID	-7.50	112.70
Tanggunggunung	ID	-8.22	111.88
Tangkak	MY	2.27	102.55
Tangke	PH	10.25	123.87
Tanglin	SG	1.32	103.82
Tanglin Halt	SG	1.30	103.80
Tangnan	PH	9.61	123.77
Tangob	PH	13.89	121.25
Tangratte	ID	-3.05	119.76
Tangse	ID	5.01	95.92
Tangub	PH	8.06	123.75
Tangyan	MM	22.49	98.39
Tanintharyi	MM	12.09	99.01
Taniwel	ID	-2.85	128.48
Tanjay	PH	9.52	123.16
Tanjong Malim	MY	3.68	101.52
Tanjung	ID	-8.36	116.16
Tanjung Balai	ID	1.00	103.42
Tanjung Bungah	MY	5.46	100.28
Tanjung Lubuk	ID	-3.53	104.76
Tanjung Mas	ID	-0.50	100.77
Tanjung Palas	ID	2.83	117.34
Tanjung Pandan	ID	-2.73	107.63
Tanjung Piandang	MY	5.07	100.38
Tanjung Pinang	ID	0.92	104.46
Tanjung Rambutan	MY	4.67	101.15
Tanjung Selor	ID	2.84	117.37
Tanjung Sepat	MY	2.66	101.56
Tanjung Tokong	MY	5.46	100.31
Tanjungagung	ID	-3.94	103.80
Tanjungampalu	ID	-0.62	100.83
Tanjungbalai	ID	2.97	99.80
Tanjungbatu	ID	-3.00	116.22
Tanjungbumi	ID	-6.89	113.08
Tanjunggadang	ID	-0.78	101.20
Tanjungjaya	ID	-7.39	108.12
Tanjungpati	ID	-0.16	100.68
Tanjungraja	ID	-3.34	104.77
Tanjungsakti	ID	-4.17	103.07
Tanjungsamalantakan	ID	-2.58	116.41
Tanjungtiram	ID	4.06	98.37
Tanlad	PH	6.60	125.44
Tanolong	PH	15.80	120.41
Tanta	ID	-2.23	115.45
Tantangan	PH	6.62	124.75
Tanudan	PH	17.30	121.24
Tanusan	ID	-3.13	133.65
Tanza	PH	14.68	120.94
Tao Ngoi	TH	17.00	104.17
Tapah Road	MY	4.17	101.20
Tapalang	ID	-2.86	118.87
Tapas	PH	11.26	122.54
Tapayan	PH	7.29	124.27
Tapel	PH	18.29	122.03
Taphan Hin	TH	16.22	100.42
Tapia	PH	7.75	126.01
Tapikan	PH	6.85	124.32
Tapilon	PH	11.28	124.03
Tapintengah	ID	-2.96	115.04
Tapon	PH	10.06	123.45
Tara	PH	13.82	122.98
Taraju	ID	-7.46	107.98
Tarakan	ID	3.31	117.59
Tarangnan	PH	11.90	124.75
Tarempa	ID	3.22	106.22
Tariji	PH	15.52	120.61
Tariric	PH	13.57	123.22
Tarlac City	PH	15.48	120.60
Tarogong	ID	-7.19	107.89
Tarong	PH	11.53	123.13
Tarragona	PH	7.05	126.45
Tartaro	PH	15.17	121.02
Tarub	ID	-6.93	109.17
Tarus	ID	-10.13	123.69
Tarusan	PH	8.65	117.51
Tarutung	ID	2.01	98.97
Tasek Glugor	MY	5.48	100.50
Tasikmalaya	ID	-7.33	108.22
Tatau	MY	2.88	112.85
Tatelu	ID	1.53	124.95
Tatkon	MM	24.68	95.07
Taukkyan	MM	17.04	96.14
Taung Chaung	MM	16.55	96.04
Taung Kone	MM	16.46	96.31
Taung Thu Kone	MM	16.90	96.11
Taungdwingyi	MM	20.01	95.55
Taunggyi	MM	20.79	97.04
Taungoh	PH	4.71	119.49
Taungoo	MM	18.94	96.43
Taungtalok	MM	16.97	96.26
Taungup	MM	18.86	94.24
Taviran	PH	7.12	124.32
Taw Kha Lu	MM	16.49	96.28
Taw Kha Yan Ah Nauk	MM	16.41	96.04
Taw Kha Yan Ah Shey	MM	16.41	96.05
Taw Kha Yan Lay	MM	16.42	95.92
Taw Ku Ah Nauk	MM	16.43	96.11
Taw Ku Ah Shey	MM	16.44	96.12
Taw Lan	MM	16.45	96.24
Taw Pyar	MM	12.22	98.45
Taw Taik	MM	16.96	96.12
Tawagan	PH	7.84	123.47
Tawala	PH	9.55	123.77
Tawali	ID	-8.34	118.91
Tawan tawan	PH	7.17	125.37
Tawau	MY	4.24	117.89
Tayabas	PH	14.03	121.59
Tayabas Ibaba	PH	13.62	122.28
Tayabo	PH	15.83	121.03
Tayaman	PH	13.23	120.57
Tayan	ID	-0.03	110.10
Tayasan	PH	9.92	123.17
Taypano	PH	8.37	124.56
Taysan	PH	13.87	121.10
Taytay	PH	14.56	121.13
Taytayan	PH	10.88	123.98
Tayu	ID	-6.54	111.05
Tayud	PH	10.38	124.01
Tayug	PH	16.03	120.74
Tayum	PH	17.62	120.65
Taywanak Ilaya	PH	14.16	120.85
Tañgo	PH	5.88	125.22
Tbeng Meanchey	KH	13.81	104.98
Tebag East	PH	15.98	120.47
Tebedu	MY	1.03	110.36
Tebengau	MY	6.05	100.33
Tebing	ID	1.03	103.42
Tebing Tinggi	ID	-3.58	103.08
Tebingtinggi	ID	3.33	99.16
Teck Whye	SG	1.38	103.75
Tedim	MM	23.38	93.65
Tegal	ID	-6.87	109.14
Tegalalang	ID	-8.44	115.28
Tehoru	ID	-3.44	129.54
Tekung	ID	-8.17	113.28
Telabastagan	PH	15.12	120.61
Telafas	PH	6.63	124.97
Telaga Batu	MY	5.47	100.23
Telaga Mas	MY	6.17	100.47
Telagalangsat	ID	-2.79	115.56
Telagaselaba	ID	-2.38	115.31
Telamba	BN	4.73	114.57
Telbang	PH	16.17	120.06
Telisai	BN	4.74	114.56
Teloi Kanan	MY	5.72	100.66
Telok Blangah	SG	1.27	103.81
Teluk Bahang	MY	5.46	100.22
Teluk Dalam	ID	0.57	97.80
Teluk Intan	MY	4.02	101.02
Teluk Kuantan	ID	-0.53	101.58
Teluk Mas	MY	2.17	102.32
Teluk Nibung	ID	3.00	99.82
Teluk Panglima Garang	MY	2.91	101.47
Teluk Pinang	ID	-0.18	103.36
Teluknaga	ID	-6.10	106.64
Telukpakedai	ID	-0.26	109.12
Temanggung	ID	-7.32	110.19
Tembilahan	ID	-0.32	103.16
Tembuku	ID	-8.45	115.38
Tembuni	ID	-1.95	133.42
Temerluh	MY	3.45	102.42
Teminabuan	ID	-1.44	132.01
Templer Bestari	MY	3.29	101.64
Tempurejo	ID	-8.30	113.68
Tempursari	ID	-8.29	112.98
Tenga	ID	1.16	124.44
Tenggulun	ID	3.99	98.01
Tenom	MY	5.12	115.94
Tentena	ID	-1.76	120.65
Tepas	ID	-8.72	116.92
Teppo	ID	-3.71	119.67
Terangun	ID	4.08	97.07
Terara	ID	-8.64	116.41
Teras	MY	3.74	101.81
Terawas	ID	-3.05	102.81
Terbangan	ID	3.22	97.27
Terbanggi Besar	ID	-4.88	105.22
Terentang	ID	-0.38	109.62
Teresita	PH	6.41	124.71
Teritip	ID	-1.83	105.37
Ternate	ID	0.79	127.38
Terung	MY	4.72	100.73
Tha Bawt Chaung	MM	17.08	95.93
Tha Bo	TH	17.85	102.58
Tha Byu San	MM	16.52	95.99
Tha Chana	TH	9.57	99.17
Tha Chang	TH	9.26	99.19
Tha Kham	TH	9.11	99.23
Tha Khanon	TH	9.03	98.95
Tha Khantho	TH	16.94	103.25
Tha Khut Pin	MM	16.61	96.23
Tha Li	TH	17.62	101.42
Tha Luang	TH	15.07	101.10
Tha Mai	TH	12.62	102.00
Tha Maka	TH	13.90	99.77
Tha Meit	MM	16.46	95.87
Tha Min Chan	MM	16.49	96.24
Tha Muang	TH	13.96	99.64
Tha Nat Pin Chin	MM	16.60	96.30
Tha Nat Pyin	MM	17.08	96.32
Tha Phae	TH	6.79	99.97
Tha Pla	TH	17.79	100.38
Tha Pyay Kone	MM	16.73	96.14
Tha Raeng	TH	13.87	100.65
Tha Ruea	TH	14.57	100.73
Tha Sae	TH	10.66	99.17
Tha Sala	TH	8.67	99.93
Tha Song Yang	TH	17.23	98.23
Tha Takiap	TH	13.45	101.61
Tha Tako	TH	15.64	100.48
Tha Tum	TH	15.32	103.68
Tha Uthen	TH	17.58	104.60
Tha Wang Pha	TH	19.12	100.81
Tha Wun Taw	MM	16.76	95.94
Tha Wung	TH	14.81	100.50
Tha Yang	TH	12.96	99.91
Tha Yaw Tan	MM	16.65	96.09
Tha Yet Kone	MM	24.83	96.36
Tha Yet Pin Chaung	MM	16.91	96.34
Tha Yet Taw	MM	16.51	96.26
Thai Charoen	TH	16.07	104.44
Thai Mueang	TH	8.40	98.26
Thakhèk	LA	17.41	104.83
Thakutpin	MM	17.02	96.35
Thalang	TH	8.03	98.33
Tham Phannara	TH	8.42	99.40
Thambon Na Mueang	TH	14.06	101.37
Than Man Chaung	MM	16.67	96.14
Than Pu Yar Khon	MM	16.94	95.96
Than To	TH	6.17	101.18
Than Uyên	VN	21.96	103.88
Thanatpin	MM	17.29	96.58
Thanbyuzayat	MM	15.97	97.73
Thandwe	MM	18.47	94.37
Thanh Ba	VN	21.50	105.14
Thanh Bình	VN	10.56	105.48
Thanh Chương	VN	18.78	105.33
Thanh Hà	VN	20.90	106.43
Thanh Hóa	VN	19.80	105.77
Thanh Khê	VN	16.07	108.19
Thanh Liệt	VN	20.97	105.82
Thanh Lưu	VN	20.47	105.95
Thanh Lộc	VN	18.48	105.71
Thanh Miện	VN	20.79	106.25
Thanh Nguyên	VN	20.41	105.93
Thanh Nê	VN	20.39	106.44
Thanh Sơn	VN	21.20	105.18
Thanh Thủy	VN	21.18	105.28
Thanh Xuân	VN	20.99	105.80
Thanhlyin	MM	16.78	96.25
Thanlyin	MM	16.77	96.25
Thanyaburi	TH	14.02	100.73
Thap Khlo	TH	16.16	100.60
Thap Put	TH	8.52	98.64
Thap Sakae	TH	11.50	99.62
Thap Than	TH	15.46	99.89
Thar Yar Kone	MM	21.86	96.06
Tharyarwady	MM	17.65	95.79
That Phanom	TH	16.94	104.71
Thaton	MM	16.92	97.37
Thawat Buri	TH	16.04	103.75
Thawi Watthana	TH	13.78	100.38
Thayetmyo	MM	19.32	95.18
Thep Sathit	TH	15.39	101.45
Thepha	TH	6.83	100.96
Thepharak	TH	15.31	101.55
Thin Gan Kyun Gyi	MM	16.96	96.16
Thiên Cầm	VN	18.28	106.08
Thiên Lộc	VN	18.50	105.77
Thiên Tồn	VN	20.30	105.95
Thma Bang	KH	11.63	103.53
Thma Puok	KH	13.94	103.05
Thoen	TH	17.61	99.22
Thoeng	TH	19.69	100.19
Thomson	SG	1.35	103.84
Thon Buri	TH	13.72	100.49
Thon Gwa	MM	16.42	95.99
Thong Pha Phum	TH	14.74	98.63
Thong Saen Khan	TH	17.47	100.33
Thongwa	MM	16.76	96.52
Thpong	KH	11.75	104.43
Thung Chang	TH	19.39	100.88
Thung Fon	TH	17.47	103.26
Thung Hua Chang	TH	18.00	99.03
Thung Khao Luang	TH	15.99	103.86
Thung Khru	TH	13.63	100.51
Thung Sai	TH	16.31	99.83
Thung Saliam	TH	17.32	99.56
Thung Si Udom	TH	14.73	104.91
Thung Song	TH	8.16	99.68
Thung Tako	TH	10.11	99.08
Thung Wa	TH	7.11	99.76
Thung Yai	TH	8.30	99.37
Thung Yang Daeng	TH	6.62	101.43
Thuần Thiện	VN	18.47	105.79
Thuận An	VN	10.92	106.71
Thuận Nam	VN	10.85	107.88
Thuận Thanh	VN	21.05	106.08
Thành Phố Bà Rịa	VN	10.50	107.17
Thành Phố Uông Bí	VN	21.03	106.77
Thành phố Sông Công	VN	21.48	105.84
Thái Bình	VN	20.45	106.34
Thái Hòa	VN	18.92	104.97
Thái Nguyên	VN	21.59	105.85
Thôn La Vang Chinh	VN	16.72	107.23
Thường Nga	VN	18.45	105.67
Thường Tín	VN	20.87	105.86
Thường Xuân	VN	19.90	105.35
Thượng Cát	VN	21.09	105.73
Thượng Lộc	VN	18.39	105.70
Thạch Hà	VN	18.37	105.86
Thạnh Hóa	VN	10.66	106.18
Thạnh Mỹ	VN	15.75	107.84
Thạnh Phú	VN	9.95	106.52
Thắng	VN	21.36	105.98
Thị Trấn Ba Chẽ	VN	21.27	107.28
Thị Trấn Ba Hàng	VN	21.42	105.87
Thị Trấn Bình Liêu	VN	21.52	107.40
Thị Trấn Bình Minh	VN	19.99	106.06
Thị Trấn Bảo Lạc	VN	22.95	105.68
Thị Trấn Cao Lộc	VN	21.87	106.77
Thị Trấn Cái Rồng	VN	21.07	107.42
Thị Trấn Giá Rai	VN	9.24	105.46
Thị Trấn Gành Hào	VN	9.03	105.42
Thị Trấn Hòa Bình	VN	9.28	105.63
Thị Trấn Hùng Quốc	VN	22.83	106.32
Thị Trấn Khánh Yên	VN	22.09	104.25
Thị Trấn Lam Sơn	VN	19.90	105.41
Thị Trấn Long Điền	VN	10.49	107.21
Thị Trấn Mèo Vạc	VN	23.16	105.41
Thị Trấn Mường Khương	VN	22.76	104.12
Thị Trấn Mường Tè	VN	22.38	102.82
Thị Trấn Mạo Khê	VN	21.06	106.59
Thị Trấn Na Dương	VN	21.70	106.96
Thị Trấn Na Hang	VN	22.35	105.38
Thị Trấn Na Sầm	VN	22.06	106.62
Thị Trấn Ngan Dừa	VN	9.57	105.45
Thị Trấn Nguyên Bình	VN	22.65	105.96
Thị Trấn Ngải Giao	VN	10.65	107.25
Thị Trấn Nước Hai	VN	22.74	106.15
Thị Trấn Phú Mỹ	VN	10.60	107.05
Thị Trấn Phước Bửu	VN	10.53	107.40
Thị Trấn Phước Long	VN	9.44	105.46
Thị Trấn Phố Bảng	VN	23.25	105.18
Thị Trấn Phố Lu	VN	22.32	104.19
Thị Trấn Phố Ràng	VN	22.23	104.48
Thị Trấn Quảng Uyên	VN	22.69	106.44
Thị Trấn Sao Vàng	VN	19.89	105.46
Thị Trấn Sìn Hồ	VN	22.37	103.23
Thị Trấn Tam Sơn	VN	23.07	104.99
Thị Trấn Thanh Hà	VN	20.59	105.68
Thị Trấn Thanh Nhật	VN	22.69	106.67
Thị Trấn Thuận Châu	VN	21.44	103.69
Thị Trấn Thông Nông	VN	22.78	105.98
Thị Trấn Thất Khê	VN	22.26	106.47
Thị Trấn Tiên Yên	VN	21.33	107.41
Thị Trấn Trùng Khánh	VN	22.84	106.52
Thị Trấn Trạm Tấu	VN	21.47	104.38
Thị Trấn Tuần Giáo	VN	21.59	103.42
Thị Trấn Tà Lùng	VN	22.50	106.57
Thị Trấn Tân Yên	VN	22.07	105.03
Thị Trấn Tĩnh Túc	VN	22.65	105.88
Thị Trấn Tủa Chùa	VN	21.86	103.34
Thị Trấn Vinh Quang	VN	22.74	104.68
Thị Trấn Việt Lâm	VN	22.62	104.96
Thị Trấn Việt Quang	VN	22.42	104.81
Thị Trấn Vân Du	VN	20.15	105.73
Thị Trấn Vĩnh Lộc	VN	22.14	105.27
Thị Trấn Vĩnh Tuy	VN	22.27	104.89
Thị Trấn Vị Xuyên	VN	22.67	104.98
Thị Trấn Xuân Hoà	VN	22.90	106.08
Thị Trấn Yên Bình	VN	21.73	104.96
Thị Trấn Yên Minh	VN	23.12	105.14
Thị Trấn Yên Thế	VN	22.11	104.77
Thị Trấn Điện Biên	VN	21.26	103.03
Thị Trấn Đình Cả	VN	21.75	106.08
Thị Trấn Đông Khê	VN	22.43	106.43
Thị Trấn Đông Triều	VN	21.08	106.51
Thị Trấn Đại Từ	VN	21.63	105.64
Thị Trấn Đất Đỏ	VN	10.49	107.27
Thị Trấn Đầm Hà	VN	21.35	107.60
Thị Trấn Đồng Văn	VN	23.28	105.36
Thị Trấn Đồng Đăng	VN	21.95	106.70
Thọ Xuân	VN	19.93	105.52
Thống Nhất	VN	10.95	107.15
Thốt Nốt	VN	10.27	105.53
Thổ Châu	VN	9.30	103.48
Thổ Tăng	VN	21.26	105.49
Thới Bình	VN	9.36	105.10
Thới Lai	VN	10.07	105.56
Thụy Phương	VN	21.08	105.78
Thủ Dầu Một	VN	10.98	106.65
Thủ Thừa	VN	10.60	106.40
Thủ Đức	VN	10.85	106.77
Thứ Mười Một	VN	9.61	104.95
Thứa	VN	21.02	106.20
Ti Law Kar Yon	MM	17.04	96.13
Tiakur	ID	-8.15	127.80
Tiaong	PH	13.96	121.32
Tibagon	PH	7.23	125.86
Tibanbang	PH	6.63	126.11
Tibiao	PH	11.29	122.04
Tibigan	PH	9.95	123.96
Tiblawan	PH	6.48	126.11
Ticala-an	PH	8.04	124.62
Tideng Pale	ID	3.61	116.91
Tidman	PH	8.30	126.34
Tien	KH	11.44	104.85
Tiep	PH	16.24	119.86
Tigao	PH	9.21	126.18
Tigaon	PH	13.63	123.50
Tigaraksa	ID	-6.23	106.51
Tigarunggu	ID	2.90	98.72
Tigbao	PH	12.55	123.34
Tigbauan	PH	10.67	122.38
Tigbaw	PH	12.15	123.59
Tigbinan	PH	14.19	122.47
Tigi	ID	-3.97	136.27
Tiglauigan	PH	10.95	123.36
Tignapalan	PH	8.26	124.57
Tignoan	PH	14.57	121.62
Tigpalay	PH	7.49	122.34
Tigtabon	PH	6.90	122.17
Tiguha	PH	7.70	123.21
Tigui	PH	13.27	122.04
Tiguib	PH	9.80	123.14
Tiguion	PH	13.33	121.86
Tiguisan	PH	12.84	121.46
Tigum	PH	10.78	122.57
Tikam Batu	MY	5.59	100.44
Tikiw	PH	15.31	120.86
Tiku	ID	-0.40	99.92
Tilamuta	ID	0.53	122.35
Tilik	PH	13.81	120.20
Tiling	PH	9.97	122.65
Tilomar	TL	-9.34	125.11
Timika	ID	-4.61	136.68
Timonan	PH	8.21	123.07
Timpas	PH	11.48	122.73
Tinaan	PH	11.27	123.75
Tinabogan	ID	0.78	120.53
Tinagacan	PH	6.20	125.23
Tinago	PH	13.18	123.65
Tinalmud	PH	13.59	122.88
Tinambac	PH	13.82	123.33
Tinambacan	PH	12.09	124.50
Tinampo	PH	13.23	123.51
Tinang	PH	15.38	120.65
Tinaogan	PH	9.78	123.15
Tinawagan	PH	13.65	123.48
Tindog	PH	11.12	124.01
Tinglayan	PH	17.28	121.16
Tingloy	PH	13.66	120.87
Tiniguiban	PH	11.36	119.50
Tinogboc	PH	12.01	121.41
Tinongan	PH	10.21	123.04
Tinoto	PH	5.89	125.07
Tinubuan	PH	11.19	124.01
Tinutulan	PH	7.10	124.65
Tiom	ID	-3.92	138.45
Tiong Bahru Estate	SG	1.28	103.83
Tiparak	PH	8.03	123.53
Tipaz	PH	13.83	121.43
Tipo-Tipo	PH	6.58	122.18
Tipolo	PH	10.02	124.51
Tiring	PH	10.85	122.51
Tiris	ID	-7.96	113.40
Tiro	ID	5.19	95.94
Tirtopuro	ID	-8.18	114.36
Titay	PH	7.81	122.53
Titi	MY	3.00	102.08
Titi Gajah	MY	6.20	100.39
Titiwangsa	MY	3.18	101.70
Tiwi	PH	13.46	123.68
Tiên Lãng	VN	20.72	106.55
Tiên Phước	VN	15.49	108.31
Tiến Lộc	VN	18.43	105.80
Tiền Hải	VN	20.41	106.50
Tiểu Cần	VN	9.81	106.19
Tlogowungu	ID	-6.71	111.01
Toa Payoh New Town	SG	1.34	103.85
Tobadak	ID	-2.09	119.35
Tobelo	ID	1.73	128.01
Tobias Fornier	PH	10.52	121.95
Tobong	ID	3.29	106.29
Toboy	PH	16.03	120.64
Tobuan	PH	16.06	120.11
Tococ East	PH	15.82	120.43
Tocok	PH	15.75	120.30
Toho	ID	0.42	109.22
Tokai	MY	6.03	100.41
Toledo	PH	10.38	123.64
Toli-Toli	ID	1.04	120.82
Tolosa	PH	11.10	125.02
Tomado	PH	7.19	124.61
Tomas Oppus	PH	10.25	124.98
Tombatu	ID	1.04	124.68
Tombod	PH	15.93	120.57
Tombongon	PH	7.08	125.95
Tomingad	PH	12.44	122.02
Tominhao	PH	11.24	124.04
Tomohon	ID	1.32	124.80
Tomok Bolon	ID	2.65	98.86
Tompasobaru	ID	0.92	124.47
Tomu	ID	-2.22	132.97
Tondano	ID	1.31	124.91
Tondod	PH	15.72	120.97
Tondol	PH	16.31	120.01
Tone Tin Gan South	MM	16.66	96.19
Tongging	ID	2.90	98.52
Tongkang Pechah	MY	1.92	102.96
Tongkiling	ID	-2.14	113.88
Tongouson	PH	5.02	120.13
Tongutisungi	ID	1.50	127.56
Toong	PH	14.07	120.76
Topdac	PH	16.56	120.71
Topo	ID	-3.54	135.54
Toritori	PH	16.24	120.00
Toroloji	ID	-8.36	120.17
Torrijos	PH	13.32	122.08
Tortosa	PH	10.93	123.09
Totolan	PH	9.63	123.85
Totumbang	ID	-3.08	119.92
Tr'Hy	VN	15.80	107.37
Tra Que Vegetable Village	VN	15.90	108.34
Trakan Phut Phon	TH	15.61	105.02
Tram Kak	KH	11.01	104.68
Tran	PH	6.72	124.06
Tranca	PH	14.12	121.06
Trang	TH	7.56	99.61
Trapeang Chan	KH	12.47	104.41
Trapeang Prasat	KH	14.19	104.36
Trapeang Sala Khang Kaeut	KH	10.70	104.62
Trapeang Sala Khang Lech	KH	10.72	104.60
Trapiche	PH	10.68	122.43
Trat	TH	12.24	102.52
Trenggalek	ID	-8.08	111.71
Trento	PH	8.05	126.06
Tri Tôn	VN	10.42	105.00
Trienggadeng	ID	5.24	96.20
Trimuris	ID	-1.96	137.84
Triều Khúc	VN	20.98	105.80
Triệu Sơn	VN	19.82	105.60
Tron	TH	17.48	100.11
Tropicana Indah	MY	3.14	101.59
Trucuk	ID	-7.72	110.66
Trung Lộc	VN	18.42	105.73
Trung Phụng	VN	21.00	105.83
Trung Sơn	VN	16.32	107.16
Trusan	MY	4.78	115.27
Trà Bồng	VN	15.26	108.52
Trà Cú	VN	9.70	106.26
Trà My	VN	15.34	108.22
Trà Vinh	VN	9.95	106.34
Trà Ôn	VN	9.96	105.92
Tràm Chim	VN	10.67	105.56
Trâu Quỳ	VN	21.02	105.94
Trôi	VN	21.07	105.71
Trường Lộc	VN	18.47	105.69
Trường Sơn	VN	18.38	105.73
Trại Khoai	VN	21.13	105.34
Trảng Bom	VN	10.95	107.01
Trảng Bàng	VN	11.03	106.36
Trần Cao	VN	20.73	106.18
Trần Văn Thời	VN	9.08	104.98
Trới	VN	21.03	106.99
Tu Bông	VN	12.77	109.30
Tu Chaung Gyi	MM	16.82	95.87
Tual	ID	-5.63	132.75
Tualangcut	ID	4.40	98.07
Tuao	PH	17.74	121.46
Tuapejat	ID	-2.03	99.59
Tuba	PH	16.32	120.55
Tubajon	PH	10.33	125.56
Tubalan	PH	6.50	125.57
Tuban	ID	-6.90	112.06
Tubao	PH	16.35	120.41
Tubaran	PH	7.77	124.17
Tubay	PH	9.17	125.52
Tubei	ID	-3.12	102.20
Tubigagmanoc	PH	10.63	123.75
Tubigan	PH	8.53	124.31
Tublay	PH	16.54	120.61
Tubli	PH	13.93	124.15
Tubod	PH	10.00	123.57
Tubod-dugoan	PH	10.04	123.50
Tubungan	PH	10.76	122.32
Tuburan	PH	13.24	123.55
Tucdao	PH	11.70	124.47
Tucuran	PH	7.85	123.57
Tudela	PH	10.64	124.47
Tuding	PH	16.41	120.64
Tuek Kraham	KH	14.21	104.95
Tuganay	PH	7.37	125.72
Tugas	PH	11.61	122.38
Tugaya	PH	7.88	124.17
Tugbong	PH	11.02	124.60
Tugdan	PH	12.31	122.09
Tugos	PH	14.27	122.75
Tuguegarao	PH	17.62	121.72
Tuhian	PH	13.62	122.22
Tuk Meas Khang Kaeut	KH	10.67	104.61
Tuka	PH	6.52	124.59
Tuktuk Sonak	ID	2.67	98.86
Tulangan Utara	ID	-7.47	112.65
Tulay	PH	14.27	120.77
Tulay na Lupa	PH	14.09	122.79
Tulehu	ID	-3.59	128.33
Tuli	PH	7.23	125.42
Tulunan	PH	6.83	124.88
Tulungagung	ID	-8.07	111.90
Tumalaytay	PH	12.28	123.23
Tumalim	PH	14.08	120.72
Tumarbong	PH	10.38	119.46
Tumauini	PH	17.28	121.81
Tumbagaan	PH	5.37	120.31
Tumcon Ilawod	PH	10.92	122.67
Tumpang	ID	-8.01	112.76
Tumpat	MY	6.20	102.17
Tunasan	PH	14.38	121.05
Tunga	PH	11.25	124.75
Tungao	PH	8.78	125.57
Tungawan	PH	7.51	122.37
Tunggol	PH	5.84	121.15
Tungol	PH	7.08	124.75
Tungoo	ID	0.75	124.26
Tunjungan	ID	-6.92	111.37
Tuod	PH	8.34	124.35
Tupang	PH	17.90	121.64
Tupi	PH	6.33	124.95
Tupsan	PH	9.20	124.78
Turen	ID	-8.17	112.69
Tutay	PH	10.25	123.58
Tutong	BN	4.80	114.65
Tutuala	TL	-8.39	127.26
Tutubigan	PH	11.84	125.06
Tutuyan	ID	0.77	124.61
Tuy Hòa	VN	13.10	109.32
Tuy Phước	VN	13.83	109.17
Tuyan	PH	6.00	125.28
Tuyum	PH	9.98	122.56
Tuyên Quang	VN	21.82	105.21
Tuŏl Tumpung	KH	11.55	104.91
Tuần Giáo	VN	21.58	103.42
Twante	MM	16.71	95.93
Twen Te Wa	MM	16.67	95.86
Tánh Linh	VN	11.08	107.68
Tân An	VN	10.54	106.41
Tân Biên	VN	11.54	106.01
Tân Bình	VN	10.80	106.66
Tân Châu	VN	10.80	105.24
Tân Hiệp	VN	15.95	108.50
Tân Hòa	VN	10.32	106.71
Tân Hưng	VN	10.83	105.66
Tân Kỳ	VN	19.05	105.27
Tân Ninh	VN	10.33	106.44
Tân Phú	VN	11.27	107.44
Tân Sơn	VN	11.78	108.78
Tân Thạnh	VN	10.61	106.05
Tân Trụ	VN	10.51	106.51
Tân Túc	VN	10.70	106.59
Tân Uyên	VN	11.08	106.79
Tân Việt	VN	22.86	105.46
Tây Hồ	VN	21.07	105.81
Tây Mỗ	VN	21.00	105.75
Tây Ninh	VN	11.31	106.10
Tây Trà	VN	15.17	108.36
Tây Tựu	VN	21.07	105.73
Tây Đằng	VN	21.20	105.42
Tô Hạp	VN	12.01	108.95
Tùng Lộc	VN	18.46	105.81
Tú Trưng	VN	21.20	105.53
Tăng Krâsăng	KH	12.57	105.05
Tĩnh Gia	VN	19.45	105.78
Tœ̆k L’ák	KH	11.57	104.90
Tư Nghĩa	VN	15.08	108.83
Tương Mai	VN	20.99	105.86
Tầm Vu	VN	10.44	106.47
Tịnh Biên	VN	10.60	104.94
Tứ Kỳ	VN	20.82	106.41
Từ Sơn	VN	21.10	105.97
U Minh	VN	9.41	104.97
U Thong	TH	14.38	99.89
U Yin	MM	16.61	96.42
Uacon	PH	15.68	119.94
Ualog	PH	10.57	123.39
Ubay	PH	10.06	124.47
Ubon Ratchathani	TH	15.24	104.85
Ubonratana	TH	16.75	102.63
Ubrub	ID	-3.71	140.88
Ubud	ID	-8.51	115.27
Uddiawan	PH	16.56	121.15
Udon Thani	TH	17.42	102.79
Ugac Sur	PH	17.61	121.72
Ugad	PH	17.31	121.80
Uitao	ID	-10.19	123.41
Ujoh Bilang	ID	0.55	115.25
Ujong Pasir	MY	2.19	102.27
Ujung Gading	ID	0.27	99.56
Ujungbatu	ID	1.04	99.93
Ujungpangkah	ID	-6.92	112.56
Ulakan	ID	-8.50	115.51
Ulee Gle	ID	5.20	96.33
Uleeglee	ID	5.19	96.35
Uling	PH	10.28	123.71
Ullong	ID	-1.37	133.91
Ulu Bedok	SG	1.33	103.93
Ulu Kelang	MY	3.18	101.77
Ulu Kinta	MY	4.67	101.22
Ulu Siau	ID	2.73	125.41
Ulu Tiram	MY	1.60	103.82
Uluale	ID	-3.91	119.74
Umabay	PH	12.31	123.68
Umaganhan	PH	11.33	124.38
Umanday Centro	PH	15.94	120.22
Umbulan Kapiak	ID	-4.83	104.53
Umingan	PH	15.90	120.80
Umiray	PH	15.22	121.41
Umphang	TH	16.02	98.86
Unaaha	ID	-3.85	122.04
Ungaran	ID	-7.14	110.41
Ungca	PH	10.75	122.55
Ungus-Ungus	PH	5.05	119.84
Unidad	PH	8.54	126.23
Unidos	PH	11.91	122.00
Union	PH	11.76	121.90
Unisan	PH	13.84	121.98
Unzad	PH	15.92	120.54
Upig	PH	15.03	120.99
Upper Bicutan	PH	14.50	121.05
Upper Klinan	PH	6.23	125.12
Upper San Mateo	PH	7.17	124.58
Urbiztondo	PH	15.82	120.33
Urdaneta	PH	15.98	120.57
Usab	PH	12.33	123.58
Uson	PH	12.23	123.78
Utabi	PH	12.64	123.91
Utan	ID	-8.41	117.13
Uthai	TH	14.36	100.67
Uthai Thani	TH	15.38	100.02
Uthumphon Phisai	TH	15.11	104.14
Uttaradit	TH	17.63	100.09
Uyaan	PH	7.86	124.04
Uyong	PH	16.05	120.12
Uyugan	PH	20.35	121.94
Val Dor	MY	5.25	100.49
Valderrama	PH	11.41	122.08
Valencia	PH	11.11	124.57
Valenzuela	PH	14.70	120.97
Valladolid	PH	10.46	122.82
Valle Hermoso	PH	9.79	124.24
Vallehermoso	PH	10.33	123.33
Vang Vieng	LA	18.92	102.45
Vargas	PH	15.59	120.49
Varin	KH	13.87	103.83
Veal Sbov	KH	11.54	104.98
Veal Veaeng	KH	12.30	103.10
Venilale	TL	-8.64	126.38
Veruela	PH	8.07	125.96
Veun Sai	KH	13.98	106.81
Viangxai	LA	20.41	104.22
Victorias	PH	10.90	123.07
Viejo Daan Banua	PH	10.90	123.06
Viengthong	LA	20.33	103.41
Viengxay	LA	20.34	104.34
Vientiane	LA	17.97	102.60
Viga	PH	12.52	125.05
Vigan	PH	17.57	120.39
Vigo	PH	13.83	120.18
Villa Aglipay	PH	15.47	120.45
Villa Isla	PH	15.77	120.87
Villa Verde	PH	16.60	121.19
Villaba	PH	11.21	124.39
Villahermosa	PH	13.05	123.71
Villamor	PH	6.70	124.52
Villanueva	PH	15.80	120.55
Villareal	PH	11.57	124.93
Villarosa	PH	15.55	120.75
Villasis	PH	15.90	120.59
Villaviciosa	PH	17.44	120.63
Vinh	VN	18.67	105.69
Vinhomes Ocean Park	VN	20.99	105.95
Vinhomes Royal City	VN	21.00	105.82
Vinhomes Smart City	VN	21.00	105.74
Vinhomes Times City	VN	20.99	105.87
Vintar	PH	18.23	120.65
Vinzons	PH	14.17	122.91
Viqueque	TL	-8.86	126.36
Virac	PH	13.58	124.24
Viriato	PH	12.29	124.35
Vista Alegre	PH	10.00	122.77
Vitali	PH	7.37	122.29
Vito	PH	10.90	123.52
Vizal San Pablo	PH	15.06	120.90
Vizal Santo Niño	PH	15.03	120.91
Việt Trì	VN	21.32	105.40
Việt Yên	VN	21.27	106.13
Voat Angk Khang Cheung	KH	10.74	104.52
Voat Angk Khang Tboung	KH	10.72	104.53
Vân Canh	VN	13.62	109.00
Vân Tùng	VN	22.43	106.00
Vân Đình	VN	20.74	105.77
Võ Xu	VN	11.19	107.56
Văn Giang	VN	20.94	105.93
Văn Quan	VN	21.87	106.54
Văn Điển	VN	20.95	105.84
Vĩnh An	VN	11.09	107.04
Vĩnh Bình	VN	10.34	106.58
Vĩnh Châu	VN	9.32	105.98
Vĩnh Hưng	VN	10.89	105.78
Vĩnh Long	VN	10.25	105.97
Vĩnh Lộc	VN	20.05	105.62
Vĩnh Thuận	VN	9.51	105.26
Vĩnh Thạnh	VN	14.11	108.78
Vĩnh Trụ	VN	20.56	106.03
Vĩnh Tuy	VN	21.00	105.88
Vĩnh Tường	VN	21.22	105.51
Vĩnh Yên	VN	21.31	105.60
Vũ Quang	VN	18.38	105.51
Vũ Thư	VN	20.44	106.29
Vũng Liêm	VN	10.10	106.19
Vũng Tàu	VN	10.35	107.08
Vương	VN	20.70	106.12
Vượng Lộc	VN	18.48	105.73
Vạn Giã	VN	12.69	109.22
Vạn Hà	VN	19.89	105.68
Vạn Thạnh	VN	12.67	109.40
Vị Thanh	VN	9.78	105.47
Vụ Bản	VN	20.46	105.44
Wa Gauk Taw	MM	16.43	95.95
Wa Thin Kha	MM	16.50	95.90
Wachira Barami	TH	16.52	100.14
Waelengga	ID	-8.83	120.81
Waeng	TH	5.93	101.88
Waeng Noi	TH	15.80	102.42
Waeng Yai	TH	15.96	102.55
Waghete	ID	-4.04	136.27
Wahai	ID	-2.80	129.54
Waigama	ID	-1.84	129.83
Waigete	ID	-8.61	122.42
Waikabubak	ID	-9.65	119.39
Waiklibang	ID	-8.17	122.90
Waimangura	ID	-9.51	119.24
Waingapu	ID	-9.66	120.26
Waipare	ID	-8.64	122.28
Waipia	ID	-3.19	128.90
Waipukang	ID	-8.32	123.46
Wairiang	ID	-8.19	123.82
Waisai	ID	-0.24	130.51
Waiwadan	ID	-8.28	123.09
Waiwerang	ID	-8.39	123.16
Wajak	ID	-8.10	112.73
Wakaf Baharu	MY	6.12	102.20
Wakema	MM	16.60	95.18
Walenrang	ID	-2.84	120.12
Wallace Bay	MY	4.26	117.67
Wamena	ID	-4.10	138.95
Wan Yai	TH	16.72	104.74
Wanaraja	ID	-7.17	107.98
Wanareja	ID	-7.33	108.69
Wanci	ID	-5.33	123.54
Wang Chan	TH	12.94	101.52
Wang Chao	TH	16.67	99.27
Wang Chin	TH	17.88	99.61
Wang Hin	TH	14.95	104.23
Wang Muang	TH	14.84	101.13
Wang Nam Khiao	TH	14.42	101.86
Wang Nam Yen	TH	13.50	102.18
Wang Noi	TH	14.23	100.72
Wang Nuea	TH	19.15	99.62
Wang Pong	TH	16.34	100.79
Wang Sai Phun	TH	16.39	100.54
Wang Sam Mo	TH	16.95	103.44
Wang Saphung	TH	17.30	101.77
Wang Sombun	TH	13.36	102.19
Wang Thong	TH	16.82	100.43
Wang Thonglang	TH	13.79	100.61
Wang Wiset	TH	7.74	99.40
Wang Yang	TH	17.06	104.45
Wangon	ID	-7.52	109.05
Wangsa Maju	MY	3.20	101.74
Wanon Niwat	TH	17.63	103.75
Wanurian	ID	-1.25	131.57
Wapi Pathum	TH	15.85	103.38
War Ba Lauk Thauk	MM	16.52	96.17
War Net Kone	MM	17.13	96.27
War Yon Sun	MM	17.08	96.34
Ward 1	MM	16.91	96.19
Ward 2	MM	16.89	96.21
Ward 3	MM	16.90	96.20
Ward 4	MM	16.90	96.20
Ward 5	MM	16.89	96.20
Wardo	ID	-1.06	135.84
Waren	ID	-2.26	136.33
Warichaphum	TH	17.29	103.64
Warin Chamrap	TH	15.19	104.86
Waris	ID	-3.12	140.88
Warmare	ID	-1.11	133.94
Waru	ID	-6.94	113.55
Warungbanten	ID	-6.83	106.33
Wasior	ID	-2.64	134.49
Wat Arun	TH	13.74	100.49
Wat Bot	TH	16.98	100.33
Wat Phleng	TH	13.45	99.89
Wat Sing	TH	15.26	100.04
Wat Tha Phra	TH	13.73	100.48
Watampone	ID	-4.54	120.33
Watansoppeng	ID	-4.35	119.88
Wates	ID	-7.86	110.16
Watthana	TH	13.73	100.59
Watthana Nakhon	TH	13.74	102.32
Watugolok	ID	-8.44	123.47
Watulumbung	ID	-7.01	111.51
Wawa	PH	14.30	121.46
Wawaylan Calocan	PH	7.99	124.30
Wazu	MM	16.79	96.19
Wañgan	PH	7.16	125.45
Wea Gyi	MM	16.64	96.46
Webula	MM	23.02	93.92
Weda	ID	0.33	127.87
Wedarijaksa	ID	-6.68	111.07
Wedi	ID	-7.74	110.58
Wein Nawng	MM	21.84	98.59
Welahan	ID	-6.80	110.72
Welamosa	ID	-8.61	121.72
Weleri	ID	-6.97	110.07
Werang	ID	-8.65	120.01
Weriagar	ID	-2.27	132.89
Werinama	ID	-3.50	130.11
Weru	ID	-6.71	108.50
West Coast Village	SG	1.32	103.75
Wet Kaik	MM	16.37	96.23
Wiang Chai	TH	19.88	99.93
Wiang Chiang Rung	TH	20.01	100.06
Wiang Haeng	TH	19.56	98.64
Wiang Kaen	TH	20.11	100.51
Wiang Kao	TH	16.68	102.29
Wiang Nong Long	TH	18.42	98.75
Wiang Nuea	TH	19.38	98.45
Wiang Pa Pao	TH	19.35	99.51
Wiang Sa	TH	8.64	99.37
Wichian Buri	TH	15.66	101.11
Wichit	TH	7.89	98.39
Wihan Daeng	TH	14.34	100.99
Windesi	ID	-2.43	134.22
Wines	PH	7.19	125.39
Wiradesa	ID	-6.89	109.62
Wiralaga Mulya	ID	-3.84	105.49
Wiset Chaichan	TH	14.60	100.34
Witihama	ID	-8.30	123.26
Wlingi	ID	-8.08	112.33
Woha	ID	-8.62	118.65
Woja	ID	-8.64	118.35
Wolowaru	ID	-8.78	121.89
Wolowona	ID	-8.83	121.68
Wong Sawang	TH	13.82	100.52
Wongsorejo	ID	-7.99	114.40
Wonogiri	ID	-7.81	110.92
Wonopringgo	ID	-6.98	109.62
Wonorejo	ID	-2.49	120.81
Wonosobo	ID	-7.36	109.90
Wonotirto	ID	-8.22	112.15
Woodlands	SG	1.44	103.79
Woodlands North Coast	SG	1.45	103.78
Wori	ID	1.60	124.85
Wotu	ID	-2.59	120.80
Wright	PH	11.77	125.02
Wuluhan	ID	-8.34	113.55
Wundwin	MM	21.09	96.03
Wurigelebur	ID	-3.76	138.81
Xam Nua	LA	20.42	104.05
Xamtay	LA	19.95	104.52
Xaysetha	LA	14.81	106.93
Xiamen	CN	24.48	118.08
Xuyên Mộc	VN	10.57	107.42
Xuân Lạc	VN	19.00	105.28
Xuân Lộc	VN	10.93	107.23
Xuân Mai	VN	20.90	105.58
Xuân Sơn	VN	17.62	106.32
Xuân Trùng	VN	21.06	105.28
Xuân Trường	VN	20.29	106.33
Xã An Ngãi	VN	10.48	107.23
Xã Bình Giả	VN	10.65	107.27
Xã Hoài Đức	VN	11.74	108.15
Xã Long Hải	VN	10.39	107.24
Xã Phúc Thọ	VN	11.81	108.13
Xã Tân Hà	VN	11.73	108.20
Xã Tân Thanh	VN	11.75	108.07
Xã Tân Văn	VN	11.78	108.22
Xã Đạ K'Nàng	VN	11.89	108.13
Xóm Bến Củi	VN	11.27	106.35
Xóm Cái Nước	VN	9.80	105.10
Xóm Mười Lăm	VN	19.22	105.66
Xóm Mỹ Xuân	VN	10.62	107.07
Yae Hpyu Twin	MM	16.62	96.09
Yae Kyaw	MM	16.78	96.01
Yae Kyaw Su	MM	16.68	96.04
Yae Twin Kone	MM	17.12	95.91
Yaha	TH	6.48	101.13
Yala	TH	6.54	101.28
Yamethin	MM	20.43	96.14
Yan Besar	MY	5.80	100.37
Yan Nawa	TH	13.70	100.54
Yan Ta Khao	TH	7.39	99.67
Yana	MM	25.62	95.44
Yang Chum Noi	TH	15.26	104.40
Yang Si Surat	TH	15.68	103.10
Yang Talat	TH	16.40	103.37
Yangon	MM	16.81	96.16
Yangon Pauk	MM	16.71	96.05
Yangon Rubber Chan	MM	16.68	95.94
Yapak	PH	11.95	121.93
Yarang	TH	6.76	101.29
Yaring	TH	6.87	101.37
Yasothon	TH	15.79	104.15
Yawnghwe	MM	20.66	96.93
Ye Chaung	MM	16.71	96.15
Ye Mun	MM	17.14	96.28
Ye Su	MM	17.06	96.13
Ye-u	MM	22.77	95.43
Yeang	KH	13.55	103.61
Yeang Dangkum	KH	13.75	102.76
Yeban Norte	PH	17.02	121.94
Yedashe	MM	19.16	96.35
Yenangyaung	MM	20.47	94.87
Yesagyo	MM	21.63	95.25
Yew Tee	SG	1.40	103.75
Yi-ngo	TH	6.40	101.71
Yio Chu Kang	SG	1.39	103.85
Yishun New Town	SG	1.43	103.83
Yoe Gwa	MM	16.96	95.96
Yogyakarta	ID	-7.80	110.36
Yong Peng	MY	2.01	103.07
Yook	PH	13.23	121.96
Yosowilangun	ID	-8.24	113.31
Yubo	PH	10.39	123.07
Yumbing	PH	9.24	124.66
Yuni	PH	13.41	122.48
Ywar Ma East	MM	16.90	96.10
Ywar Ma Middle	MM	16.90	96.10
Ywar Ma West	MM	16.90	96.09
Ywar Tan Shey	MM	16.64	96.08
Ywar Thit Gyi	MM	16.62	96.42
Ywar Thit Ka Lay	MM	16.60	96.41
Yên Bái	VN	21.72	104.91
Yên Bình	VN	22.41	104.58
Yên Châu	VN	21.05	104.30
Yên Cát	VN	19.66	105.43
Yên Hòa	VN	21.02	105.79
Yên Lạc	VN	21.24	105.57
Yên Lập	VN	21.35	105.06
Yên Lộc	VN	18.46	105.71
Yên Mỹ	VN	20.89	106.04
Yên Nghĩa	VN	20.95	105.73
Yên Ninh	VN	20.18	106.06
Yên Phú	VN	22.73	105.37
Yên Phụ	VN	21.03	105.83
Yên Thành	VN	19.00	105.47
Yên Thượng	VN	18.88	105.28
Yên Thịnh	VN	20.16	106.01
Yên Vinh	VN	18.67	105.67
Yên Viên	VN	21.08	105.92
Yên Định	VN	20.20	106.30
Yến Lạc	VN	22.24	106.18
Za Hung	VN	15.89	107.68
Za Yat Kone	MM	16.65	96.02
Za Yat Kwin	MM	17.15	96.31
Zalun	MM	17.48	95.56
Zamboanga	PH	6.91	122.07
Zamboanguita	PH	9.10	123.20
Zaragoza	PH	16.39	119.94
Zarraga	PH	10.82	122.61
Zay Kone East	MM	16.88	96.11
Zay Kone West	MM	16.89	96.10
Zee Hpyu Kone	MM	25.99	95.70
Zee Kone	MM	16.95	96.10
Zee Pin Wea	MM	17.08	96.22
Zi Byu Gon	MM	16.74	95.92
Zigon	MM	18.34	95.62
Zumarraga	PH	11.64	124.84
Zwe Bar Kone Tan	MM	16.53	96.36
thị xã Quảng Trị	VN	16.75	107.18
Ái Tử	VN	16.77	107.17
Âmleăng	KH	11.80	104.34
Ân Thi	VN	20.82	106.09
Ângk Tasaôm	KH	11.01	104.67
Ângkôr Chey	KH	10.83	104.65
Ít Ong	VN	21.52	104.03
Ðà Lạt	VN	11.95	108.44
Ðông Hà	VN	16.82	107.10
Óc Eo	VN	10.24	105.16
Ô Chợ Dừa	VN	21.02	105.82
Ô Môn	VN	10.11	105.62
Ông Do	VN	8.82	105.01
Ông Yến	VN	9.48	105.35
Đan Phượng	VN	21.09	105.66
Đinh Văn	VN	11.79	108.24
Điện Biên Đông	VN	21.30	103.22
Điện Bàn	VN	15.89	108.25
Đoan Hùng	VN	21.62	105.18
Đà Bắc	VN	20.88	105.25
Đình Lập	VN	21.55	107.10
Đông Anh	VN	21.14	105.85
Đông Hưng	VN	20.56	106.36
Đông Ngạc	VN	21.08	105.77
Đông Phú	VN	15.67	108.22
Đông Sơn	VN	16.11	107.32
Đông Thành	VN	10.89	106.31
Đăk Đoa	VN	14.00	108.11
Đưc Trọng	VN	11.74	108.37
Đường Lâm	VN	21.15	105.47
Đạ Tẻh	VN	11.51	107.49
Đại Cường	VN	15.85	108.08
Đại Lộc	VN	15.88	108.12
Đại Nghĩa	VN	20.69	105.74
Đại Quang	VN	15.87	108.05
Đại Tân	VN	15.83	108.05
Đại Đồng	VN	15.87	108.02
Đầm Dơi	VN	8.99	105.20
Đắk Glei	VN	15.09	107.74
Đắk Hà	VN	14.51	107.92
Đắk Mil	VN	12.45	107.62
Đắk Mâm	VN	12.46	107.86
Đắk Rve	VN	14.51	108.25
Đắk Song	VN	12.26	107.61
Đắk Tô	VN	14.66	107.84
Định Công	VN	20.98	105.83
Đố Sơn	VN	20.71	106.79
Đống Đa	VN	21.01	105.83
Đồi Ngô	VN	21.31	106.39
Đồng Hới	VN	17.47	106.62
Đồng Lê	VN	17.88	106.03
Đồng Lộc	VN	18.38	105.72
Đồng Mỏ	VN	21.66	106.58
Đồng Nai	VN	11.58	107.37
Đồng Xoài	VN	11.53	106.88
Đồng Xuân	VN	13.38	109.11
Đức Phong	VN	11.81	107.24
Đức Phổ	VN	14.81	108.96
Đức Thọ	VN	18.54	105.58
Ŏdŏngk	KH	11.82	104.74
Ấp Bình Chánh	VN	10.55	105.26
Ấp Bình Châu	VN	10.55	107.55
Ấp Hòa Thanh	VN	11.03	108.17
Ấp Hô Phòng	VN	9.23	105.42
Ấp Long Thạnh	VN	10.76	105.27
Ấp Long Thọ	VN	10.13	106.03
Ấp Một	VN	9.84	105.54
Ấp Phú Hòa	VN	10.90	105.13
Ấp Phước Tĩnh	VN	10.40	107.18
Ấp Tân Mỹ	VN	10.62	105.52
Ấp Tân Ngãi	VN	10.23	106.28
Ấp Xuân Sơn	VN	10.65	107.35`;
