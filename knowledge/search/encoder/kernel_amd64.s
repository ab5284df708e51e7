#include "textflag.h"

// The result's places are in DI and BX, x and y in SI and DX, the four rows in R8 to R11, their length in CX. AX counts.
#define START \
	MOVQ a+0(FP), DI          \
	MOVQ b+8(FP), BX          \
	MOVQ rows_base+16(FP), R8 \
	MOVQ x_base+32(FP), SI    \
	MOVQ x_len+40(FP), CX     \
	MOVQ y_base+56(FP), DX    \
	LEAQ (R8)(CX*1), R9       \
	LEAQ (R9)(CX*1), R10      \
	LEAQ (R10)(CX*1), R11     \
	XORQ AX, AX

// SUM adds up each of four registers.
#define SUM(s0, s1, s2, s3, low, high) \
	VPHADDD      s1, s0, s0   \
	VPHADDD      s3, s2, s2   \
	VPHADDD      s2, s0, s0   \
	VEXTRACTI128 $1, s0, high \
	VPADDD       high, low, low

// STORE turns four sums into float32 and stores them.
#define STORE(sums, address) \
	VCVTDQ2PS sums, sums \
	VMOVUPS   sums, (address)

// ROW widens 16 numbers of a row to 16 bits, multiplies them with 16 of x and of y, and adds the products to the sums.
#define ROW(address, sumX, sumY) \
	VPMOVSXBW (address)(AX*1), Y10 \
	VPMADDWD  Y10, Y8, Y11         \
	VPMADDWD  Y10, Y9, Y12         \
	VPADDD    Y11, sumX, sumX      \
	VPADDD    Y12, sumY, sumY

// func avx2(a, b *[kernelRows]float32, rows string, x, y []int16, offsets *[kernelRows]int32)
TEXT ·avx2(SB), NOSPLIT, $0-88
	START
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7

next:
	CMPQ AX, CX
	JGE  done
	VMOVDQU (SI)(AX*2), Y8
	VMOVDQU (DX)(AX*2), Y9
	ROW(R8, Y0, Y4)
	ROW(R9, Y1, Y5)
	ROW(R10, Y2, Y6)
	ROW(R11, Y3, Y7)
	ADDQ $16, AX
	JMP  next

done:
	SUM(Y0, Y1, Y2, Y3, X0, X1)
	SUM(Y4, Y5, Y6, Y7, X4, X5)
	STORE(X0, DI)
	STORE(X4, BX)
	VZEROUPPER
	RET

// BYTES multiplies 64 numbers of a row with the lower and upper bytes of 64 of x and of y, and adds the products to the sums.
#define BYTES(address, lowX, lowY, highX, highY) \
	VMOVDQU64 (address)(AX*1), Z20 \
	VPDPBUSD  Z20, Z16, lowX       \
	VPDPBUSD  Z20, Z17, highX      \
	VPDPBUSD  Z20, Z18, lowY       \
	VPDPBUSD  Z20, Z19, highY

// JOIN adds the sums of the upper bytes' products, which count 2^8 times, to those of the lower.
#define JOIN(high, low) \
	VPSLLD $8, high, high \
	VPADDD high, low, low

// HALVE adds the upper half of a register to the lower, which stays in half.
#define HALVE(wide, half) \
	VEXTRACTI64X4 $1, wide, Y8   \
	VPADDD        Y8, half, half

// func avx512(a, b *[kernelRows]float32, rows string, x, y []int16, offsets *[kernelRows]int32)
TEXT ·avx512(SB), NOSPLIT, $0-88
	START
	VPXORQ Z0, Z0, Z0
	VPXORQ Z1, Z1, Z1
	VPXORQ Z2, Z2, Z2
	VPXORQ Z3, Z3, Z3
	VPXORQ Z4, Z4, Z4
	VPXORQ Z5, Z5, Z5
	VPXORQ Z6, Z6, Z6
	VPXORQ Z7, Z7, Z7
	VPXORQ Z8, Z8, Z8
	VPXORQ Z9, Z9, Z9
	VPXORQ Z10, Z10, Z10
	VPXORQ Z11, Z11, Z11
	VPXORQ Z12, Z12, Z12
	VPXORQ Z13, Z13, Z13
	VPXORQ Z14, Z14, Z14
	VPXORQ Z15, Z15, Z15

next:
	CMPQ AX, CX
	JGE  done
	VMOVDQU64 (SI)(AX*2), Z16
	VMOVDQU64 64(SI)(AX*2), Z17
	VMOVDQU64 (DX)(AX*2), Z18
	VMOVDQU64 64(DX)(AX*2), Z19
	BYTES(R8, Z0, Z4, Z8, Z12)
	BYTES(R9, Z1, Z5, Z9, Z13)
	BYTES(R10, Z2, Z6, Z10, Z14)
	BYTES(R11, Z3, Z7, Z11, Z15)
	ADDQ $64, AX
	JMP  next

done:
	JOIN(Z8, Z0)
	JOIN(Z9, Z1)
	JOIN(Z10, Z2)
	JOIN(Z11, Z3)
	JOIN(Z12, Z4)
	JOIN(Z13, Z5)
	JOIN(Z14, Z6)
	JOIN(Z15, Z7)
	HALVE(Z0, Y0)
	HALVE(Z1, Y1)
	HALVE(Z2, Y2)
	HALVE(Z3, Y3)
	HALVE(Z4, Y4)
	HALVE(Z5, Y5)
	HALVE(Z6, Y6)
	HALVE(Z7, Y7)
	MOVQ    offsets+80(FP), R8
	VMOVDQU (R8), X9
	SUM(Y0, Y1, Y2, Y3, X0, X1)
	SUM(Y4, Y5, Y6, Y7, X4, X5)
	VPSUBD  X9, X0, X0
	VPSUBD  X9, X4, X4
	STORE(X0, DI)
	STORE(X4, BX)
	VZEROUPPER
	RET

// func apart(integers []int16)
TEXT ·apart(SB), NOSPLIT, $0-24
	MOVQ integers_base+0(FP), SI
	MOVQ integers_len+8(FP), CX
	MOVL $0x80008000, AX // 2^15 in each number
	VPBROADCASTD AX, Z4
	XORQ AX, AX

each:
	CMPQ AX, CX
	JGE  end
	VPXORQ    (SI)(AX*2), Z4, Z0
	VPXORQ    64(SI)(AX*2), Z4, Z1
	VPSRLW    $8, Z0, Z2
	VPSRLW    $8, Z1, Z3
	VPMOVWB   Z0, (SI)(AX*2)
	VPMOVWB   Z1, 32(SI)(AX*2)
	VPMOVWB   Z2, 64(SI)(AX*2)
	VPMOVWB   Z3, 96(SI)(AX*2)
	ADDQ      $64, AX
	JMP       each

end:
	VZEROUPPER
	RET

// func multiplied(values string, integers *[Dimensions]int16) int32
TEXT ·multiplied(SB), NOSPLIT, $0-28
	MOVQ  values_base+0(FP), SI
	MOVQ  integers+16(FP), DI
	XORQ  AX, AX
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1

more:
	VPMOVZXBW (SI)(AX*1), Y2
	VPMOVZXBW 16(SI)(AX*1), Y3
	VPMADDWD  (DI)(AX*2), Y2, Y2
	VPMADDWD  32(DI)(AX*2), Y3, Y3
	VPADDD    Y2, Y0, Y0
	VPADDD    Y3, Y1, Y1
	ADDQ      $32, AX
	CMPQ      AX, $512
	JLT       more
	VPADDD    Y1, Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPADDD    X1, X0, X0
	VPHADDD   X0, X0, X0
	VPHADDD   X0, X0, X0
	VMOVD     X0, AX
	MOVL      AX, ret+24(FP)
	VZEROUPPER
	RET

// func fetch(values string)
TEXT ·fetch(SB), NOSPLIT, $0-16
	MOVQ values_base+0(FP), SI
	PREFETCHT0 (SI)
	PREFETCHT0 64(SI)
	PREFETCHT0 128(SI)
	PREFETCHT0 192(SI)
	PREFETCHT0 256(SI)
	PREFETCHT0 320(SI)
	PREFETCHT0 384(SI)
	PREFETCHT0 448(SI)
	RET
