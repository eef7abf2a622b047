/** As in names-southeast.data.ts: common names put together at random, no known person. */
export const chinese = {
  family: `Wang=王 Wang=王 Li=李 Li=李 Zhang=张 Zhang=张 Liu=刘 Chen=陈 Chen=陈 Yang=杨 Zhao=赵 Huang=黄 Zhou=周 Wu=吴 Xu=徐 Sun=孙 Hu=胡 Zhu=朱 Gao=高 Lin=林 He=何 Guo=郭 Ma=马 Luo=罗 Liang=梁 Song=宋 Zheng=郑 Xie=谢 Han=韩 Tang=唐 Feng=冯 Yu=于 Dong=董 Xiao=萧 Cheng=程 Cao=曹 Yuan=袁 Deng=邓 Fu=傅 Shen=沈 Zeng=曾 Peng=彭 Lv/Lyu/Lu=吕 Su=苏 Jiang=蒋 Cai=蔡 Jia=贾 Ding=丁 Wei=魏 Xue=薛`,
  male: `wei=伟 qiang=强 lei=磊 jun=军 yong=勇 jie=杰 tao=涛 chao=超 ming=明 gang=刚 ping=平 hui=辉 peng=鹏 hao=浩 yu=宇 jian=健 long=龙 bin=斌 kai=凯 wen=文 zhi=志 guo=国 hai=海 xiang=翔 liang=亮 dong=东 feng=峰 hong=宏 jia=嘉 rui=瑞 sheng=胜 yang=阳 ze=泽 zi=子 bo=博 cheng=诚 da=大 fei=飞`,
  female: `fang=芳 na=娜 min=敏 jing=静 li=丽 yan=艳 juan=娟 xia=霞 mei=梅 ling=玲 hong=红 ying=英 hua=花 lan=兰 xue=雪 yue=月 lin=琳 ting=婷 qian=倩 lu=露 dan=丹 jia=佳 meng=梦 ru=如 shu=淑 wei=薇 xin=欣 yi=怡 yun=云 zi=紫 ai=爱 chun=春 hui=慧 jie=洁 ke=可 man=曼 ping=萍 qin=琴`,
};

export const malaysianChinese = {
  family: `Tan=陈 Lim=林 Lee=李 Ng=黄 Wong=黄 Ong=王 Chan=陈 Goh=吴 Teo=张 Chua=蔡 Koh=许 Yap=叶 Low=刘 Chong=张 Cheah=谢 Foo=符 Ho=何 Khoo=邱 Lau=刘 Leong=梁 Loh=罗 Ooi=黄 Sim=沈 Tay=郑 Toh=卓 Yeoh=杨`,
  male: `Wei=伟 Jun=俊 Kah=嘉 Chee=志 Boon=文 Kok=国 Hong=鸿 Seng=成 Keat=杰 Hock=福 Yong=勇 Jie=杰 Ming=明 Kiat=吉 Soon=顺 Teck=德 Guan=源 Huat=发`,
  female: `Mei=美 Ling=玲 Siew=秀 Hui=慧 Yee=仪 Xin=欣 Pei=佩 Shan=珊 Ying=莹 Li=丽 Fong=芳 Lan=兰 Yen=燕 Sze=思 Wen=雯 Kim=金 Ai=爱 Choo=珠`,
};

export const malay = {
  male: `Muhammad/Mohd/Mohamad/Muhamad Ahmad/Amad Mohd/Muhammad Abdul/Abd Amir/Ameer Azlan Azman Faizal/Faisal Farid/Fareed Hafiz/Hafidz Hakim Hamdan Haziq Idris Imran Irfan Ismail Izzat Jamaludin/Jamaluddin Kamal Khairul/Khairol Luqman/Lokman Mazlan Nazri/Nazry Rahim Razak/Razaq Ridzuan/Ridwan Roslan Saiful/Syaiful Shahrul/Syahrul Shamsul/Syamsul Syafiq/Shafiq Zainal Zulkifli/Zulkiflee Danial/Daniel Firdaus Aiman Aidil`,
  female: `Nur/Noor/Nor Siti Nurul/Norul Aishah/Aisyah Amirah/Ameera Aina/Ayna Azizah Faridah Fatimah/Fatin Hafizah Halimah Hasnah Hidayah Intan Izzati Khadijah/Kadijah Latifah Liyana/Liana Maizatul Mariam/Maryam Nadia/Nadiah Najwa Norhayati/Nurhayati Rohani Rosnah Ruhaiza Sabrina Salmah Sarah Shazana Sofea/Sofia Suraya/Soraya Syahirah/Shahirah Wahida Yasmin Zaleha/Zaleeha Zarina Zulaikha Ain`,
};

export const tamil = {
  male: `Arumugam Ganesan/Ganeshan Kumar Murugan Prakash Rajan Ramesh/Ramesh Ravi Saravanan/Sarawanan Selvam/Selwam Siva/Shiva Suresh Vijay/Vijey Kannan Mani Mohan Nathan Balan Dinesh Karthik/Kartik`,
  female: `Devi/Dewi Kavitha/Kavita Lakshmi/Letchumi Malathi/Malati Meena Priya Radha Revathi/Rewathi Saraswathy/Saraswati Shanti/Santhi Uma Valli Vani Vasantha/Wasantha Anitha/Anita Chitra Gayathri Kamala Nirmala Thilaga`,
};

export const indian = {
  male: `Amit=अमित Anil=अनिल Arjun=अर्जुन Ashok/Asok=अशोक Deepak/Dipak=दीपक Dinesh=दिनेश Gaurav/Gourav=गौरव Harish=हरीश Jitendra/Jitender=जितेन्द्र Karan=करण Kishan/Kishen=किशन Lokesh=लोकेश Mahesh=महेश Manoj=मनोज Mukesh=मुकेश Naresh=नरेश Nitin=नितिन Pankaj=पंकज Prakash/Parkash=प्रकाश Pramod=प्रमोद Rahul=राहुल Raju=राजू Rakesh=राकेश Ramesh=रमेश Ravi=रवि Rohit=रोहित Sachin=सचिन Sandeep/Sandip=संदीप Sanjay/Sanjai=संजय Sunil/Suneel=सुनील Suresh=सुरेश Vijay/Bijay=विजय Vikas/Bikash=विकास Vinod/Binod=विनोद Vivek=विवेक Yogesh=योगेश`,
  female: `Anita/Aneeta=अनीता Asha=आशा Deepa/Dipa=दीपा Geeta/Gita=गीता Jyoti/Joti=ज्योति Kavita=कविता Kiran=किरण Komal=कोमल Lata=लता Laxmi/Lakshmi=लक्ष्मी Mamta/Mamata=ममता Manju=मंजू Meena/Mina=मीना Neha=नेहा Neelam/Nilam=नीलम Nisha=निशा Pooja/Puja=पूजा Poonam/Punam=पूनम Preeti/Priti=प्रीति Priya=प्रिया Radha=राधा Rani=रानी Rekha=रेखा Renu=रेणु Ritu=ऋतु Sangeeta/Sangita=संगीता Sarita=सरिता Savita=सविता Seema/Sima=सीमा Shanti=शांति Sunita/Suneeta=सुनीता Sushma=सुषमा Usha=उषा Vandana/Bandana=वंदना`,
  family: `Sharma/Sarma=शर्मा Verma/Varma=वर्मा Gupta=गुप्ता Singh/Sing=सिंह Yadav/Jadav=यादव Mishra/Misra=मिश्रा Pandey/Pande=पाण्डेय Tiwari/Tewari=तिवारी Chauhan/Chouhan=चौहान Joshi=जोशी Saini=सैनी Rawat=रावत Negi=नेगी Thakur=ठाकुर Rathore/Rathor=राठौर Solanki=सोलंकी Patel=पटेल Shah=शाह Mehta=मेहता Kumar=कुमार Prasad/Parsad=प्रसाद Jha=झा Dubey/Dube=दुबे Shukla/Sukla=शुक्ला Saxena/Saksena=सक्सेना Agarwal/Aggarwal=अग्रवाल Bisht=बिष्ट Rana=राणा Malik=मलिक Kashyap=कश्यप`,
};

export const nepali = {
  male: `Ram=राम Hari=हरि Krishna/Krisna=कृष्ण Bishnu/Vishnu=विष्णु Shyam/Syam=श्याम Gopal=गोपाल Ramesh=रमेश Suresh=सुरेश Dinesh=दिनेश Prakash=प्रकाश Bikash/Vikas=विकास Binod/Vinod=विनोद Santosh=सन्तोष Sagar=सागर Suman=सुमन Sujan=सुजन Nabin/Navin=नविन Roshan=रोशन Rajesh=राजेश Dipak/Deepak=दीपक Dhan=धन Man=मान Tek=टेक Lok=लोक Purna=पूर्ण Kamal=कमल Arjun=अर्जुन Bhim=भीम Ganesh=गणेश Mohan=मोहन`,
  female: `Sita=सीता Gita/Geeta=गीता Maya=माया Sarita=सरिता Sunita=सुनिता Anita=अनिता Kamala=कमला Bimala/Vimala=विमला Laxmi/Lakshmi=लक्ष्मी Saraswati=सरस्वती Parbati/Parvati=पार्वती Radha=राधा Durga=दुर्गा Mina/Meena=मीना Rita=रीता Puja/Pooja=पूजा Sabina=सबिना Samjhana/Samjana=सम्झना Asmita=अस्मिता Nirmala=निर्मला Goma=गोमा Devi=देवी Kalpana=कल्पना Manju=मन्जु Susmita=सुस्मिता Urmila=उर्मिला Bishnu=विष्णु Chandra=चन्द्र Dil=दिल Pabitra/Pavitra=पवित्रा`,
  middle: `Bahadur/Bdr=बहादुर Kumar/Kr=कुमार Prasad/Pd=प्रसाद Raj=राज`,
  middleFemale: `Kumari/Kr=कुमारी Devi=देवी Maya=माया`,
  family: `Tamang/Tamanga=तामाङ Gurung/Grung=गुरुङ Rai=राई Limbu=लिम्बू Magar/Mager=मगर Thapa/Tapa=थापा Shrestha/Shresta=श्रेष्ठ Chaudhary/Chaudhari/Chowdhary=चौधरी Tharu=थारु Karki=कार्की Adhikari/Adhikary=अधिकारी Khadka/Khadga=खड्का Basnet=बस्नेत Bhandari/Vandari=भण्डारी Acharya=आचार्य Poudel/Paudel/Poudyal=पौडेल Gautam/Goutam=गौतम Bhattarai=भट्टराई Lama=लामा Sherpa=शेर्पा Rana=राना Bista/Bisht=विष्ट Dahal=दाहाल Ghimire=घिमिरे Koirala_KC=के.सी. Oli_BK=वि.क. Pariyar=परियार Nepali=नेपाली Sunar=सुनार Pun=पुन`,
};

export const bangladeshi = {
  male: `Abdul/Abdool=আব্দুল Abul=আবুল Alamgir/Alomgir=আলমগীর Anwar/Anowar=আনোয়ার Arif=আরিফ Ashraf/Asraf=আশরাফ Aziz=আজিজ Babul=বাবুল Delwar/Delowar=দেলোয়ার Faruk/Farooq/Faruq=ফারুক Habib/Habibur=হাবিব Harun/Haroon=হারুন Hasan/Hassan=হাসান Ibrahim=ইব্রাহিম Imran/Emran=ইমরান Jahangir/Jahangeer=জাহাঙ্গীর Jamal=জামাল Kabir/Kobir=কবির Kamal/Kamaal=কামাল Khalil=খলিল Liton=লিটন Mamun/Mamoon=মামুন Masud/Masood=মাসুদ Mizan/Mizanur=মিজান Monir/Munir=মনির Nasir/Nasir=নাসির Rafiq/Rafique/Rofiq=রফিক Rashed/Rashid=রাশেদ Rubel=রুবেল Saiful/Syful=সাইফুল Selim/Salim=সেলিম Shahin/Shaheen=শাহীন Sohel/Sohail=সোহেল Sumon/Suman=সুমন Tariq/Tarek=তারেক Yusuf/Eusuf=ইউসুফ`,
  female: `Amena/Amina=আমেনা Anwara/Anowara=আনোয়ারা Ayesha/Aysha=আয়েশা Fatema/Fatima=ফাতেমা Ferdousi/Firdausi=ফেরদৌসী Hasina_Banu=হাসি Jahanara/Jahanara=জাহানারা Jesmin/Jasmine=জেসমিন Khadija/Khodeza=খাদিজা Kohinur/Kohinoor=কোহিনূর Lipi=লিপি Mahmuda/Mahmooda=মাহমুদা Marium/Mariam=মরিয়ম Momtaz/Mumtaz=মমতাজ Monira/Munira=মনিরা Nargis=নার্গিস Nasima/Nasema=নাসিমা Nasrin/Nasreen=নাসরিন Parvin/Parveen=পারভীন Rabeya/Rabia=রাবেয়া Rehana/Rihana=রেহানা Rina=রিনা Rokeya/Rukeya=রোকেয়া Roksana/Ruksana=রোকসানা Sabina=সাবিনা Salma/Salama=সালমা Selina/Salina=সেলিনা Shahnaz=শাহনাজ Shamima=শামীমা Shirin/Sirin=শিরিন Sufia=সুফিয়া Taslima=তাসলিমা`,
  family: `Rahman/Rohman/Rahaman=রহমান Islam/Eslam=ইসলাম Hossain/Hussain/Hosen/Hossen=হোসেন Ahmed/Ahmad/Ahamed=আহমেদ Uddin/Uddin=উদ্দিন Ali=আলী Khan=খান Miah/Mia/Miya=মিয়া Sarker/Sarkar=সরকার Chowdhury/Choudhury/Chowdhuri=চৌধুরী Hoque/Haque/Huq=হক Alam=আলম Mollah/Molla=মোল্লা Sheikh/Shaikh/Sk=শেখ Talukder/Talukdar=তালুকদার Bepari/Byapari=বেপারী Howlader/Hawlader=হাওলাদার Mondal/Mandal=মন্ডল Karim=করিম Biswas=বিশ্বাস`,
  familyFemale: `Begum/Begom=বেগম Khatun/Khatoon=খাতুন Akter/Akhter/Aktar=আক্তার Banu/Bano=বানু Khanam/Khanom=খানম Sultana=সুলতানা Bibi=বিবি Parvin/Parveen=পারভীন Jahan=জাহান Nahar=নাহার`,
};
